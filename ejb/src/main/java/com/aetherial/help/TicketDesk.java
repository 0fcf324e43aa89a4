package com.aetherial.help;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where questions are answered. */
@Stateless
public class TicketDesk {
  @Inject TicketRows rows;
  @Inject TicketBook book;
  @Inject MessageRows messages;
  @Inject AgentRows agents;
  @Inject TicketNews news;
  @Inject HelpSettings settings;
  @Inject Event<AdminAct> acts;

  /** The tickets that the filter lets through, the latest first. */
  public Page<TicketLine> list(Actor actor, TicketFilter filter, PageRequest page) {
    actor.mustHave(Scope.HELP_ANSWER);
    return rows.list(filter, page);
  }

  /**
   * A ticket with everything, notes included.
   *
   * @throws NoSuchTicket when there is none
   */
  public TicketView one(Actor actor, UUID id) {
    actor.mustHave(Scope.HELP_ANSWER);
    return rows.view(id, settings.closeAfter());
  }

  /** The usernames of all who answer. */
  public List<String> agents(Actor actor) {
    actor.mustHave(Scope.HELP_ANSWER);
    return agents.usernames();
  }

  /**
   * Answers, and waits for the member. Who answers what nobody has taken takes it.
   *
   * @throws TicketClosed when it is closed
   */
  public TicketView answer(Actor actor, UUID id, @Valid Reply reply) {
    TicketRow ticket = locked(actor, id);
    if (ticket.state() == TicketState.CLOSED) {
      throw new TicketClosed();
    }
    messages.add(id, actor.personId(), MessageRows.AGENT, reply);
    book.touch(id, true);
    if (ticket.agentId() == null) {
      book.assign(id, actor.personId());
    }
    if (ticket.state() != TicketState.PENDING_USER) {
      book.step(ticket, TicketState.PENDING_USER, actor.personId());
    }
    news.answered(ticket);
    return told(actor, ticket, "answered", null, null);
  }

  /** Notes something that only those who answer ever see. */
  public TicketView note(Actor actor, UUID id, @Valid Reply note) {
    TicketRow ticket = locked(actor, id);
    messages.add(id, actor.personId(), MessageRows.NOTE, note);
    return told(actor, ticket, "noted", null, null);
  }

  /**
   * Gives a ticket to somebody, oneself or another; a new one is open from then on.
   *
   * @throws NoSuchAgent when nobody who may answer has the username
   */
  public TicketView assign(Actor actor, UUID id, String username) {
    TicketRow ticket = locked(actor, id);
    UUID agent = agents.named(username.strip()).orElseThrow(NoSuchAgent::new);
    book.assign(id, agent);
    if (ticket.state() == TicketState.NEW) {
      book.step(ticket, TicketState.OPEN, actor.personId());
    }
    if (!agent.equals(actor.personId())) {
      news.assigned(ticket, agent);
    }
    return told(actor, ticket, "assigned", null, username.strip());
  }

  /** Says how soon it is to be answered. */
  public TicketView prioritise(Actor actor, UUID id, TicketPriority priority) {
    TicketRow ticket = locked(actor, id);
    String before = rows.view(id, settings.closeAfter()).ticket().priority();
    book.prioritise(id, priority, settings.answerWithin(priority));
    return told(actor, ticket, "prioritised", before, priority.name());
  }

  /**
   * Moves a ticket on without words: opens it again, solves it or closes it.
   *
   * @throws TicketStepRefused when no step leads there
   */
  public TicketView move(Actor actor, UUID id, TicketState next) {
    TicketRow ticket = locked(actor, id);
    book.step(ticket, next, actor.personId());
    if (next == TicketState.SOLVED) {
      news.solved(ticket);
    } else if (next == TicketState.CLOSED) {
      news.closed(ticket);
    }
    return told(actor, ticket, "moved", ticket.state().name(), next.name());
  }

  private TicketRow locked(Actor actor, UUID id) {
    actor.mustHave(Scope.HELP_ANSWER);
    return rows.lock(id).orElseThrow(NoSuchTicket::new);
  }

  /** What was said stays in the ticket; the log has who did what. */
  private TicketView told(
      Actor actor, TicketRow ticket, String act, @Nullable String before, @Nullable String after) {
    acts.fire(
        new AdminAct(actor.personId(), "help." + act, "ticket", "#" + ticket.number())
            .changing(before, after));
    return rows.view(ticket.id(), settings.closeAfter());
  }
}
