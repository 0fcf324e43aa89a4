package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import com.aetherial.identity.entity.Role;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.MalformedCursor;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.Time;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The members as administrators look after them; every act is refused upon who may do more. */
@Stateless
public class Members {
  @Inject MemberRows rows;
  @Inject Reach reach;
  @Inject Suspensions suspensions;
  @Inject LoginSessions sessions;
  @Inject GivenPermissions given;
  @Inject FourEyes eyes;
  @Inject SecurityLog log;
  @Inject Time time;
  @Inject Event<AdminAct> acts;

  /** The members that the filter lets through, the newest first. */
  public Page<MemberLine> list(Actor actor, MemberFilter filter, PageRequest page) {
    actor.mustHave(Scope.IDENTITY_READ_ANY);
    List<MemberLine> found = rows.list(filter, place(page.cursor()), page.limit() + 1);
    List<MemberLine> shown = found.subList(0, Math.min(found.size(), page.limit()));
    String next = found.size() > shown.size() ? shown.get(shown.size() - 1).id().toString() : null;
    return new Page<>(shown, next, null);
  }

  /** Notes that members were taken away as a file. */
  public void exported(Actor actor, int lines) {
    actor.mustHave(Scope.IDENTITY_READ_ANY);
    acts.fire(
        new AdminAct(actor.personId(), "identity.exported", "members", "file")
            .changing(null, Integer.toString(lines)));
  }

  /**
   * Everything about one member.
   *
   * @throws NoSuchPerson when nobody, or nobody any more, has the username
   */
  public MemberView find(Actor actor, String username) {
    actor.mustHave(Scope.IDENTITY_READ_ANY);
    return view(actor, reach.known(username));
  }

  /** The same, for who may see members at all; to act upon them needs another permission. */
  public Optional<MemberView> shown(Actor actor, String username) {
    boolean maySee = actor.has(Scope.IDENTITY_READ_ANY);
    return maySee ? Optional.of(find(actor, username)) : Optional.empty();
  }

  /**
   * Changes a member's name or rank. A rank beyond the actor's own is never given.
   *
   * @throws OutOfReach when the member may do what the actor may not
   * @throws ActingUponOneself when it is the actor
   */
  public MemberView edit(Actor actor, String username, @Valid EditMember command) {
    actor.mustHave(Scope.IDENTITY_EDIT);
    Person person = reach.within(actor, username);
    String name = command.fullName().strip();
    if (!name.equals(person.fullName())) {
      note(actor, "identity.renamed", person, null, null, command.reason());
      person.call(name, time.now());
    }
    if (person.role() != command.role()) {
      actor.mustHave(Scope.IDENTITY_GRANT);
      if (!mayGive(actor, command.role(), person.role())) {
        throw new OutOfReach();
      }
      String before = person.role().name();
      note(actor, "identity.ranked", person, before, command.role().name(), command.reason());
      person.rank(command.role(), time.now());
      eyes.appointed(person.id(), actor.personId());
    }
    return view(actor, person);
  }

  /**
   * Keeps a member out, and ends every login.
   *
   * @throws OutOfReach when the member may do what the actor may not
   * @throws ActingUponOneself when it is the actor
   * @throws SuspendedAlready when they are out already
   */
  public void suspend(Actor actor, String username, @Valid SuspendMember command) {
    actor.mustHave(Scope.IDENTITY_SUSPEND);
    Person person = reach.within(actor, username);
    String reason = command.reason().strip();
    if (!suspensions.open(person.id(), command.days(), reason, actor.personId())) {
      throw new SuspendedAlready();
    }
    sessions.endAll(person.id(), null);
    log.note(person.id(), SecurityEventKind.SUSPENDED);
    String act = command.days() == null ? "identity.banned" : "identity.suspended";
    note(actor, act, person, null, days(command.days()), reason);
  }

  /**
   * Lets a member in again.
   *
   * @throws OutOfReach when the member may do what the actor may not
   * @throws NotSuspended when they are not out
   */
  public void lift(Actor actor, String username, @Valid LiftSuspension command) {
    actor.mustHave(Scope.IDENTITY_SUSPEND);
    Person person = reach.within(actor, username);
    if (!suspensions.lift(person.id(), actor.personId())) {
      throw new NotSuspended();
    }
    log.note(person.id(), SecurityEventKind.LET_IN_AGAIN);
    note(actor, "identity.letIn", person, null, null, command.reason().strip());
  }

  /** A key that was narrowed to little gives no rank that may do more. */
  private static boolean mayGive(Actor actor, Role wanted, Role now) {
    return actor.role().covers(wanted)
        && Scope.within(wanted).stream()
            .filter(scope -> !now.covers(scope.role()))
            .allMatch(actor::has);
  }

  private MemberView view(Actor actor, Person person) {
    return new MemberView(
        rows.one(person.id()).orElseThrow(() -> new NoSuchPerson(person.username())),
        !person.id().equals(actor.personId()) && reach.covers(actor, person),
        given.list(person.id()),
        suspensions.of(person.id()),
        log.of(person.id()));
  }

  private void note(
      Actor actor,
      String act,
      Person person,
      @Nullable String before,
      @Nullable String after,
      String reason) {
    acts.fire(
        new AdminAct(actor.personId(), act, AdminAct.PERSON, person.id())
            .changing(before, after)
            .because(reason));
  }

  private static @Nullable String days(@Nullable Integer days) {
    return days == null ? null : days + " d";
  }

  private static @Nullable UUID place(@Nullable String cursor) {
    try {
      return cursor == null ? null : UUID.fromString(cursor);
    } catch (IllegalArgumentException none) {
      throw new MalformedCursor();
    }
  }
}
