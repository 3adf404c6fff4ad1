package org.onewindow.triage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.matter.MatterKind;

/** Puts the facts of one household to the rules, once for the household and once per member. */
final class Assessment {

    private final HouseholdFacts facts;
    private final Rules rules;
    private final Map<String, Proposal> found = new LinkedHashMap<>();

    private Assessment(HouseholdFacts facts, Rules rules) {
        this.facts = facts;
        this.rules = rules;
    }

    /**
     * @param received kinds the household receives already. A household kind among them is not proposed; a member kind
     *     only stays out when a single member qualifies, because it is not known who receives it.
     */
    static List<Proposal> of(HouseholdFacts facts, Collection<String> received, Rules rules) {
        return new Assessment(facts, rules).proposals(received);
    }

    private List<Proposal> proposals(Collection<String> received) {
        ask(Rules.HOUSEHOLD, MatterKind.HOUSEHOLD, common());
        for (var member : facts.members()) {
            var of = common();
            of.put("relation", member.relation());
            of.put("age", member.age());
            of.put("health", member.health());
            of.put("disability", member.disability());
            of.put("schooling", member.schooling());
            of.put("work", member.work());
            ask(Rules.MEMBER, member.id(), of);
        }
        var all = List.copyOf(found.values());
        return all.stream()
                .filter(proposal -> !received.contains(proposal.kind().name()) || several(proposal.kind(), all))
                .toList();
    }

    private void ask(String table, String subject, Map<String, @Nullable Object> of) {
        for (var row : rules.evaluate(table, of)) {
            var kind = MatterKind.valueOf(row.kind());
            var proposal = new Proposal(kind, subject, row.reason());
            found.putIfAbsent(proposal.wish().toString(), proposal);
        }
    }

    private Map<String, @Nullable Object> common() {
        var common = new HashMap<String, @Nullable Object>();
        common.put("needs", new ArrayList<>(facts.needs()));
        common.put("recognised", facts.recognised());
        common.put("perHead", facts.perHead());
        common.put("standard", facts.standard());
        common.put("edge", facts.edge());
        common.put("spendings", new ArrayList<>(facts.spendings()));
        common.put("housing", facts.housing());
        common.put("emergencyAid", facts.emergencyAid());
        common.put("emergencyKind", facts.emergencyKind());
        common.put("anyoneIll", facts.anyoneIll());
        common.put("alone", facts.alone());
        return common;
    }

    private static boolean several(MatterKind kind, List<Proposal> all) {
        return !kind.ofHousehold()
                && all.stream().filter(other -> other.kind() == kind).count() > 1;
    }
}
