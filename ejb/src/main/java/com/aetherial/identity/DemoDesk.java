package com.aetherial.identity;

import com.aetherial.identity.entity.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** Signs the demo's people up, each with a key for everything that they may do. */
@Stateless
public class DemoDesk {
  @Inject People people;
  @Inject Persons persons;
  @Inject ApiKeys keys;

  /** Whether the people are there already. */
  public boolean isStaffed(String username) {
    return persons.withUsername(username).isPresent();
  }

  /** Makes one of them a member, with a key. */
  public CreatedApiKey appoint(SignUp person, Role role) {
    PersonView view = people.appoint(person, role);
    var actor = new Actor(view.id(), view.username(), role, Set.of(Scope.EVERYTHING));
    Set<String> scopes =
        Scope.within(role).stream().map(Scope::code).collect(Collectors.toUnmodifiableSet());
    return keys.create(actor, new CreateApiKey("Demo", scopes, null));
  }
}
