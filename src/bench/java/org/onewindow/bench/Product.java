package org.onewindow.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.onewindow.intake.ApplicationRequest;
import org.onewindow.intake.Registration;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.TaskDoor;
import org.springframework.context.ApplicationContext;

/** The application, through its door. */
final class Product implements Side {

    private final Registration registration;
    private final TaskDoor door;
    private final ManagementService management;
    private final ObjectMapper json;
    private final EngineTables tables;
    private final Map<String, Actor> people = new LinkedHashMap<>();

    Product(ApplicationContext context, DataSource uncounted) {
        registration = context.getBean(Registration.class);
        door = context.getBean(TaskDoor.class);
        management = context.getBean(ManagementService.class);
        json = context.getBean(ObjectMapper.class);
        tables = new EngineTables(uncounted);
        var actors = context.getBean(Actors.class);
        Steps.PEOPLE.forEach(login -> people.put(login, actors.byId(login)));
    }

    @Override
    public String register(int number) {
        var application = json.convertValue(Application.number(number), ApplicationRequest.class);
        return registration.register(application, who("clerk.liulin")).number();
    }

    @Override
    public void submit(Open task, String caseNumber) {
        var login = Steps.login(task.key());
        door.claim(task.id(), who(login));
        door.submit(task.id(), new LinkedHashMap<>(Steps.values(task.key())), who(login), true);
    }

    @Override
    public void run(String job) {
        management.executeJob(job);
    }

    @Override
    public List<Open> tasks(String caseNumber) {
        return tables.tasks(caseNumber);
    }

    @Override
    public List<String> jobs(String caseNumber) {
        return tables.jobs(caseNumber);
    }

    private Actor who(String login) {
        var person = people.get(login);
        if (person == null) {
            throw new IllegalArgumentException(login);
        }
        return person;
    }
}
