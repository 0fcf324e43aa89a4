package com.aetherial.help;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.Time;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;

/** What members ask. Nobody sees or changes what somebody else asked. */
@Stateless
public class Tickets {
  @Inject TicketRows rows;
  @Inject TicketBook book;
  @Inject FileRoom room;
  @Inject MessageRows messages;
  @Inject TicketNews news;
  @Inject HelpSettings settings;
  @Inject Time time;

  /**
   * Asks a question.
   *
   * @throws TooManyTickets when the actor has asked a lot already
   * @throws AttachmentRefused when a file is none of those that are taken
   */
  public TicketView open(Actor actor, @Valid OpenTicket wish) {
    actor.mustHave(Scope.HELP_ASK);
    book.makeRoomFor(actor.personId(), true);
    room.makeFor(actor.personId(), wish.files());
    UUID id = book.add(actor.personId(), wish, settings.answerWithin(TicketPriority.NORMAL));
    messages.add(id, actor.personId(), MessageRows.MEMBER, new Reply(wish.body(), wish.files()));
    news.asked(own(actor, id));
    return view(id);
  }

  /** What the actor asked, the latest first. */
  public Page<TicketLine> list(Actor actor, PageRequest page) {
    actor.mustHave(Scope.HELP_READ);
    Page<TicketLine> all = rows.list(TicketFilter.of(actor.personId()), page);
    return new Page<>(
        all.items().stream().map(TicketLine::forMember).toList(), all.next(), all.prev());
  }

  /**
   * One question with its answers.
   *
   * @throws NoSuchTicket when the actor did not ask it
   */
  public TicketView one(Actor actor, UUID id) {
    actor.mustHave(Scope.HELP_READ);
    if (rows.owner(id).filter(actor.personId()::equals).isEmpty()) {
      throw new NoSuchTicket();
    }
    return view(id);
  }

  /**
   * Goes on with a question; what was solved lately is open again.
   *
   * @throws NoSuchTicket when the actor did not ask it
   * @throws TicketClosed when it is closed, or was solved too long ago
   * @throws TooManyTickets when the actor has written a lot already
   */
  public TicketView reply(Actor actor, UUID id, @Valid Reply reply) {
    actor.mustHave(Scope.HELP_ASK);
    book.makeRoomFor(actor.personId(), false);
    room.makeFor(actor.personId(), reply.files());
    TicketRow ticket = own(actor, id);
    if (ticket.state() == TicketState.CLOSED || isOver(ticket)) {
      throw new TicketClosed();
    }
    messages.add(id, actor.personId(), MessageRows.MEMBER, reply);
    if (ticket.state() == TicketState.PENDING_USER || ticket.state() == TicketState.SOLVED) {
      book.step(ticket, TicketState.OPEN, actor.personId());
    } else {
      book.touch(id, false);
    }
    news.replied(ticket);
    return view(id);
  }

  /**
   * Says that a question is answered.
   *
   * @throws NoSuchTicket when the actor did not ask it
   * @throws TicketStepRefused when it is solved or closed already
   */
  public TicketView solve(Actor actor, UUID id) {
    actor.mustHave(Scope.HELP_ASK);
    book.step(own(actor, id), TicketState.SOLVED, actor.personId());
    return view(id);
  }

  /**
   * Says how a question was answered; saying it again replaces what was said before.
   *
   * @throws NoSuchTicket when the actor did not ask it
   * @throws TicketNotSolved when it is not answered yet
   */
  public TicketView rate(Actor actor, UUID id, @Valid RateTicket rating) {
    actor.mustHave(Scope.HELP_ASK);
    if (own(actor, id).state().isUnsolved()) {
      throw new TicketNotSolved();
    }
    book.rate(id, rating);
    return view(id);
  }

  /**
   * A file that was attached, for those who take part.
   *
   * @throws NoSuchTicket when the actor has no business with it
   */
  public TicketFile file(Actor actor, UUID id) {
    actor.mustHave(Scope.HELP_READ);
    return messages
        .file(id, actor.personId(), actor.has(Scope.HELP_ANSWER))
        .orElseThrow(NoSuchTicket::new);
  }

  private TicketRow own(Actor actor, UUID id) {
    return rows.lock(id)
        .filter(ticket -> ticket.personId().equals(actor.personId()))
        .orElseThrow(NoSuchTicket::new);
  }

  private boolean isOver(TicketRow ticket) {
    Instant solved = ticket.solvedAt();
    return solved != null && solved.plus(settings.reopenWithin()).isBefore(time.now());
  }

  private TicketView view(UUID id) {
    return rows.view(id, settings.closeAfter()).forMember();
  }
}
