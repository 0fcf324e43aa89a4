package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.AdminAct;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;

/**
 * What administrators write down about a member for each other. The audit log names the note and
 * not its text, so that the text can be forgotten with the member.
 */
@Stateless
public class MemberNotes {
  @Inject NoteRows rows;
  @Inject Reach reach;
  @Inject Event<AdminAct> acts;

  /**
   * The notes about a member, the newest first.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not see members
   * @throws NoSuchPerson when nobody, or nobody any more, has the username
   */
  public List<NoteView> of(Actor actor, String username) {
    actor.mustHave(Scope.IDENTITY_READ_ANY);
    return rows.of(reach.known(username).id());
  }

  /**
   * Writes a note or a strike down.
   *
   * @throws OutOfReach when the member may do what the actor may not
   * @throws ActingUponOneself when it is the actor
   */
  public List<NoteView> write(Actor actor, String username, @Valid WriteNote command) {
    actor.mustHave(Scope.IDENTITY_EDIT);
    Person person = reach.within(actor, username);
    UUID id = rows.add(person.id(), command.isStrike(), command.text().strip(), actor.personId());
    String act = command.isStrike() ? "identity.struck" : "identity.noted";
    acts.fire(
        new AdminAct(actor.personId(), act, AdminAct.PERSON, person.id())
            .changing(null, id.toString()));
    return rows.of(person.id());
  }

  /**
   * Takes a note or a strike back; it stays to be read, and counts no more.
   *
   * @throws OutOfReach when the member may do what the actor may not
   * @throws ActingUponOneself when it is the actor
   * @throws NoSuchNote when there is none of this name, or it was taken back
   */
  public List<NoteView> withdraw(Actor actor, String username, UUID id) {
    actor.mustHave(Scope.IDENTITY_EDIT);
    Person person = reach.within(actor, username);
    if (!rows.withdraw(person.id(), id, actor.personId())) {
      throw new NoSuchNote();
    }
    acts.fire(
        new AdminAct(actor.personId(), "identity.noteWithdrawn", AdminAct.PERSON, person.id())
            .changing(id.toString(), null));
    return rows.of(person.id());
  }
}
