package com.aetherial.flags;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminAct;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;

/** Who has which feature already. */
@Stateless
public class Flags {
  @Inject FlagRows rows;
  @Inject Event<AdminAct> acts;

  /** Whether somebody has the feature; nobody has one that no administrator wrote down. */
  public boolean isOn(String flag, Actor person) {
    return rows.find(flag)
        .filter(found -> found.isFor(person.personId(), person.role().name()))
        .isPresent();
  }

  /** The names of all features that somebody has. */
  public List<String> of(Actor person) {
    return rows.all().stream()
        .filter(flag -> flag.isFor(person.personId(), person.role().name()))
        .map(FlagView::name)
        .toList();
  }

  /** All flags, by name. */
  public List<FlagView> all(Actor actor) {
    actor.mustHave(Scope.ADMIN_FLAGS);
    return rows.all();
  }

  /** Says who has a feature, a new one or one that is known. */
  public FlagView put(Actor actor, @Valid PutFlag command) {
    actor.mustHave(Scope.ADMIN_FLAGS);
    String before = rows.find(command.name()).map(Flags::told).orElse(null);
    rows.put(command, actor.personId());
    acts.fire(
        new AdminAct(actor.personId(), "flags.put", "flag", command.name())
            .changing(before, command.told())
            .because(command.reason().strip()));
    return rows.find(command.name()).orElseThrow(NoSuchFlag::new);
  }

  /**
   * Forgets a flag: nobody has the feature any more.
   *
   * @throws NoSuchFlag when there is none
   */
  public void delete(Actor actor, String name) {
    actor.mustHave(Scope.ADMIN_FLAGS);
    FlagView flag = rows.find(name).orElseThrow(NoSuchFlag::new);
    rows.delete(name);
    acts.fire(
        new AdminAct(actor.personId(), "flags.deleted", "flag", name).changing(told(flag), null));
  }

  private static String told(FlagView flag) {
    return flag.isOn() ? flag.percentage() + " % " + flag.ranks() : "off";
  }
}
