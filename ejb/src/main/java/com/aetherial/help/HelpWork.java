package com.aetherial.help;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminFigure;
import com.aetherial.kernel.AdminFigures;
import com.aetherial.kernel.Switches;
import com.aetherial.kernel.WaitingThing;
import com.aetherial.kernel.WaitingThings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What waits for an answer, on either side. */
@ApplicationScoped
public class HelpWork implements AdminFigures, WaitingThings {
  private static final int ORDER = 25;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject AgentRows agents;
  @Inject Switches switches;

  @Override
  public String permission() {
    return Scope.HELP_ANSWER.code();
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public List<AdminFigure> figures() {
    return List.of(
        AdminFigure.work("help.figure.open", count("t.state in ('NEW', 'OPEN')"), "/admin/tickets"),
        AdminFigure.work(
            "help.figure.overdue", count(TicketRows.OVERDUE), "/admin/tickets?overdue=yes"));
  }

  @Override
  public List<WaitingThing> of(UUID personId) {
    if (!switches.isOn("help")) {
      return List.of();
    }
    List<WaitingThing> things =
        new ArrayList<>(
            WaitingThing.unlessNone(
                "help.waiting.member",
                count("t.state = 'PENDING_USER' and t.person_id = ?1", personId),
                "/tickets",
                "chat"));
    if (agents.isAgent(personId)) {
      things.addAll(
          WaitingThing.unlessNone(
              "help.waiting.agent",
              count(
                  "t.state in ('NEW', 'OPEN') and (t.agent_id is null or t.agent_id = ?1)",
                  personId),
              "/admin/tickets",
              "chat"));
    }
    return things;
  }

  private Number count(String condition, Object... values) {
    var query = database.createNativeQuery("select count(*) from help.ticket t where " + condition);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return (Number) query.getSingleResult();
  }
}
