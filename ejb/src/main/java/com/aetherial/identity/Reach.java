package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import com.aetherial.identity.entity.PersonState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;

/** Upon whom an administrator may act: never upon who may do more. */
@ApplicationScoped
class Reach {
  @Inject Persons persons;
  @Inject GivenPermissions given;

  /**
   * The person, of whom no right is beyond the actor's.
   *
   * @throws NoSuchPerson when nobody, or nobody any more, has the username
   * @throws ActingUponOneself when it is the actor
   * @throws OutOfReach when the person may do what the actor may not
   */
  Person within(Actor actor, String username) {
    Person person = known(username);
    if (person.id().equals(actor.personId())) {
      throw new ActingUponOneself();
    }
    if (!covers(actor, person)) {
      throw new OutOfReach();
    }
    return person;
  }

  /** Anybody who has not left. */
  Person known(String username) {
    return persons
        .withUsername(username.strip())
        .filter(person -> person.state() != PersonState.DELETED)
        .orElseThrow(() -> new NoSuchPerson(username));
  }

  boolean covers(Actor actor, Person person) {
    var other =
        new Actor(
            person.id(),
            person.username(),
            person.role(),
            Set.of(Scope.EVERYTHING),
            given.of(person.id()));
    return Arrays.stream(Scope.values())
        .filter(other::has)
        .allMatch(
            scope ->
                actor.role().covers(scope.role()) || actor.permissions().contains(scope.code()));
  }
}
