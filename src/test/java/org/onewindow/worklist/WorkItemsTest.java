package org.onewindow.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.deadline.DeadlineAlarmed;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.DeadlineMoved;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.TaskRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

@OneWindowTest
@Transactional
class WorkItemsTest {

    private static final String CASE = "990101101-2020-999999";
    private static final Actor ME = new Actor("somebody", Set.of("clerk@here", "visitor@here"), Set.of("here"));

    @Autowired
    private WorkItems items;

    @Autowired
    private WorkRows rows;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Clock clock;

    @Test
    void a_person_sees_own_and_claimable_tasks_and_nobody_elses() {
        open("t1", "check-application", null, Set.of("clerk@here"));
        open("t2", "visit-home", "somebody", Set.of("visitor@here"));
        open("t3", "visit-home", "another", Set.of("visitor@here"));
        open("t4", "decide-relief", null, Set.of("leader@here"));

        assertThat(ids(items.page(ME, CASE, null))).containsExactly("t1", "t2");
        assertThat(items.counts(ME)).isEqualTo(new MyWork(1, 1, 0, 0));
    }

    @Test
    void a_claimed_task_is_mine_a_released_one_everybodys_and_a_closed_one_gone() {
        open("t1", "check-application", null, Set.of("clerk@here"));

        rows.assigned("t1", "somebody");
        assertThat(items.counts(ME)).isEqualTo(new MyWork(1, 0, 0, 0));
        rows.assigned("t1", null);
        assertThat(items.counts(ME)).isEqualTo(new MyWork(0, 1, 0, 0));
        rows.closed("t1");
        assertThat(items.counts(ME)).isEqualTo(new MyWork(0, 0, 0, 0));
    }

    @Test
    void the_limit_moves_the_task_in_the_list_and_its_alarms_show() {
        open("t1", "check-application", null, Set.of("clerk@here"));
        open("t2", "confirm-matters", null, Set.of("clerk@here"));
        var yesterday = clock.instant().minus(1, ChronoUnit.DAYS);

        events.publishEvent(new DeadlineMoved(DeadlineKind.TRIAGE, CASE, CASE, yesterday));
        events.publishEvent(new DeadlineAlarmed(DeadlineKind.TRIAGE, CASE, CASE, "100%", true));
        events.publishEvent(new DeadlineAlarmed(DeadlineKind.CHECK, CASE, CASE, "70%", false));

        var page = items.page(ME, null, null).items();
        assertThat(page).extracting(WorkItem::id).containsExactly("t2", "t1");
        assertThat(page).extracting(WorkItem::alarm).containsExactly(Alarm.BREACHED, Alarm.WARNED);
        assertThat(page.get(0).dueAt()).isEqualTo(micros(yesterday));
        assertThat(items.counts(ME).overdue()).isEqualTo(1);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        for (int number = 0; number < 2 * WorkItems.PAGE + 7; number++) {
            open("t" + (1000 + number), "reassign-matter", number % 3 == 0 ? "somebody" : null, Set.of("clerk@here"));
        }

        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = items.page(ME, CASE, cursor);
            seen.addAll(ids(page));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).hasSize(2 * WorkItems.PAGE + 7).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void a_cursor_of_somebody_elses_making_is_refused() {
        assertThatThrownBy(() -> items.page(ME, null, "nonsense!")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> items.page(ME, null, "bm9uc2Vuc2U")).isInstanceOf(InvalidInput.class);
    }

    private void open(String id, String key, @Nullable String assignee, Set<String> groups) {
        rows.opened(new TaskRef(id, key, key, CASE, "here", assignee, Map.of("caseNumber", CASE)), groups);
    }

    private static List<String> ids(WorkPage page) {
        return page.items().stream().map(WorkItem::id).toList();
    }

    private static Instant micros(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
