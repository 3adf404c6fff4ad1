package org.onewindow.bench;

import java.util.LinkedHashMap;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;

/** The bare engine on the recorded way. */
final class Bare implements Side {

    private final ProcessEngine engine;
    private final Recording recording;
    private final EngineTables tables;

    Bare(ProcessEngine engine, Recording recording, DataSource uncounted) {
        this.engine = engine;
        this.recording = recording;
        this.tables = new EngineTables(uncounted);
    }

    @Override
    public String register(int number) {
        var caseNumber = "%s-2026-%06d".formatted(Application.OFFICE, number);
        var words = new LinkedHashMap<>(BareEngine.offices());
        words.put("caseNumber", caseNumber);
        engine.getRuntimeService().startProcessInstanceByKey("one-window-case", caseNumber, words);
        return caseNumber;
    }

    @Override
    public void submit(Open task, String caseNumber) {
        engine.getTaskService().claim(task.id(), Steps.login(task.key()));
        var words = new LinkedHashMap<String, Object>();
        for (var act : recording.next(task.key(), task.subject(), caseNumber)) {
            if (act instanceof Recording.Say say) {
                words.putAll(Recording.of(say.words(), caseNumber));
            } else {
                BareEngine.effect(act, caseNumber, engine.getRuntimeService());
            }
        }
        engine.getTaskService().complete(task.id(), words);
    }

    @Override
    public void run(String job) {
        engine.getManagementService().executeJob(job);
    }

    @Override
    public List<Open> tasks(String caseNumber) {
        return tables.tasks(caseNumber);
    }

    @Override
    public List<String> jobs(String caseNumber) {
        return tables.jobs(caseNumber);
    }
}
