package org.onewindow.discovery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.onewindow.workflow.Submission;
import org.springframework.stereotype.Component;

/** Finds out which township a report is for: by the place chosen, by names in the address, by whose window it is. */
@Component
class PlaceFinder {

    /** Stands in while errors are collected. */
    private static final Office NOWHERE = new Office("-", "-", Office.Kind.TOWNSHIP, null, "-");

    private static final String PLACE = "person.place";

    private final Offices offices;

    PlaceFinder(Offices offices) {
        this.offices = offices;
    }

    /** @param code township or village */
    record Place(String code, Office township) {}

    Place find(Submission sent, @Nullable String address, @Nullable Office usual) {
        var code = sent.optionalText(PLACE, 12);
        if (code != null) {
            return new Place(code, township(sent, PLACE, NOWHERE));
        }
        if (address == null) {
            sent.reject(PLACE, "place-missing");
            return new Place("-", NOWHERE);
        }
        var named = named(address);
        if (named != null) {
            return named;
        }
        if (usual == null) {
            sent.reject(PLACE, "place-not-found");
            return new Place("-", NOWHERE);
        }
        return new Place(usual.code(), usual);
    }

    /** The township of the place named in {@code field}. */
    Office township(Submission sent, String field, Office otherwise) {
        var code = sent.optionalText(field, 12);
        if (code == null) {
            return otherwise;
        }
        var township = offices.township(code);
        sent.require(township.isPresent(), field, "unknown-place");
        return township.orElse(otherwise);
    }

    /** The one village named in the address, else the one township; null when the address leaves it open. */
    private @Nullable Place named(String address) {
        var named = offices.namedIn(address);
        var townships = named.stream()
                .filter(office -> office.kind() == Office.Kind.TOWNSHIP)
                .toList();
        var villages = named.stream()
                .filter(office -> office.kind() == Office.Kind.VILLAGE && within(office, townships))
                .toList();
        if (villages.size() == 1) {
            var village = villages.get(0);
            return offices.township(village.code())
                    .map(township -> new Place(village.code(), township))
                    .orElse(null);
        }
        return townships.size() == 1 ? new Place(townships.get(0).code(), townships.get(0)) : null;
    }

    private static boolean within(Office village, List<Office> townships) {
        return townships.isEmpty()
                || townships.stream().anyMatch(township -> township.code().equals(village.parent()));
    }
}
