package org.onewindow.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What decisions ask about a case's household.
 *
 * @param monthlyIncomeFen self-declared monthly average of the whole household
 * @param hukou village or township of registration
 * @param currentBenefits codes of kinds already received
 */
public record Household(
        List<Member> members, @Nullable Long monthlyIncomeFen, String hukou, List<String> currentBenefits) {

    public Member member(String id) {
        return members.stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No member " + id));
    }
}
