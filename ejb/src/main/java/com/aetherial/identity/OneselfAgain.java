package com.aetherial.identity;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.identity.entity.Person;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Asks once more who somebody is, before something that a borrowed browser must not do. */
@Stateless
public class OneselfAgain {
  @Inject Persons persons;
  @Inject Passwords passwords;

  /**
   * Passes when the password is the actor's. A wrong one counts even when the caller's transaction
   * is rolled back.
   *
   * @throws WrongPassword when it is another
   * @throws TooManyTries when it was wrong five times within a quarter of an hour
   */
  @TransactionAttribute(REQUIRES_NEW)
  public void prove(Actor actor, @Nullable String password) {
    Person person =
        persons.find(actor.personId()).orElseThrow(() -> new NoSuchPerson(actor.username()));
    passwords.mustBe(person, password == null ? "" : password);
  }
}
