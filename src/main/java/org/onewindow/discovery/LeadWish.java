package org.onewindow.discovery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the visit brought to know for the application; what is null stays as it was reported.
 *
 * @param mandateDocument id of the uploaded mandate of the agent
 */
public record LeadWish(
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String hukou,
        List<String> needs,
        @Nullable String agentName,
        @Nullable String agentRelation,
        @Nullable String agentPhone,
        @Nullable String mandateDocument) {

    @Override
    public String toString() {
        return "LeadWish";
    }
}
