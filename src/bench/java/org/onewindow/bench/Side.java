package org.onewindow.bench;

import java.util.List;

/** One of the two that are compared: takes a case in, and does its open tasks and jobs one by one. */
interface Side {

    record Open(String id, String key, String subject) {}

    /** @return the case's number */
    String register(int number);

    void submit(Open task, String caseNumber);

    void run(String job);

    List<Open> tasks(String caseNumber);

    List<String> jobs(String caseNumber);
}
