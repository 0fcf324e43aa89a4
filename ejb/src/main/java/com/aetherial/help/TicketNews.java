package com.aetherial.help;

import com.aetherial.kernel.Languages;
import com.aetherial.kernel.Notice;
import com.aetherial.kernel.Settings;
import com.aetherial.mail.Letter;
import com.aetherial.mail.Mails;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells both sides what became of a ticket. */
@Dependent
class TicketNews {
  @Inject Event<Notice> notices;
  @Inject AgentRows people;
  @Inject Mails mails;
  @Inject Settings settings;

  /** Who answers hears of a new question. */
  void asked(TicketRow ticket) {
    for (UUID agent : others(ticket)) {
      toAgent(agent, ticket, "help.asked", "Somebody asks: " + ticket.subject());
    }
  }

  /** Who works on it hears of what the member wrote; as long as nobody does, all do. */
  void replied(TicketRow ticket) {
    for (UUID agent : concerned(ticket)) {
      toAgent(agent, ticket, "help.replied", "There is news in: " + ticket.subject());
    }
  }

  /** Somebody was asked to take it. */
  void assigned(TicketRow ticket, UUID agent) {
    toAgent(agent, ticket, "help.assigned", "You are to answer: " + ticket.subject());
  }

  /** Nobody has answered in time. */
  void overdue(TicketRow ticket) {
    for (UUID agent : concerned(ticket)) {
      toAgent(agent, ticket, "help.overdue", "Nobody has answered in time: " + ticket.subject());
    }
  }

  /** The member hears of the answer, by mail too, as it may be what they wait for. */
  void answered(TicketRow ticket) {
    toMember(ticket, "help.answered", "We have answered: " + ticket.subject());
    people
        .reader(ticket.personId())
        .ifPresent(
            reader ->
                mails.send(
                    new Letter(
                        reader.address(),
                        "help/ticket-answered",
                        Languages.orUsual(reader.language()),
                        Map.of(
                            "name", reader.name(),
                            "number", Long.toString(ticket.number()),
                            "subject", ticket.subject(),
                            "link", settings.baseUrl() + link(ticket)),
                        "help")));
  }

  void solved(TicketRow ticket) {
    toMember(ticket, "help.solved", "Your question is marked as solved: " + ticket.subject());
  }

  void closed(TicketRow ticket) {
    toMember(ticket, "help.closed", "Your question is closed: " + ticket.subject());
  }

  /** Who works on it; who may answer no more hears nothing of it, and all others do. */
  private Set<UUID> concerned(TicketRow ticket) {
    UUID agent = ticket.agentId();
    return agent != null && people.isAgent(agent) ? Set.of(agent) : others(ticket);
  }

  private Set<UUID> others(TicketRow ticket) {
    return people.agents(ticket.personId());
  }

  private void toMember(TicketRow ticket, String kind, String title) {
    notices.fire(notice(ticket.personId(), ticket, kind, title, link(ticket)));
  }

  private void toAgent(UUID agent, TicketRow ticket, String kind, String title) {
    notices.fire(notice(agent, ticket, kind, title, "/admin/tickets/ticket?id=" + ticket.id()));
  }

  private static Notice notice(
      UUID person, TicketRow ticket, String kind, String title, String link) {
    String group = kind + " " + ticket.id();
    return new Notice(person, kind, title, "", link, group).with(ticket.subject());
  }

  private static String link(TicketRow ticket) {
    return "/tickets/ticket?id=" + ticket.id();
  }
}
