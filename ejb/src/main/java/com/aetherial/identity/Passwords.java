package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Asking for a password once more, and taking a new one. */
@ApplicationScoped
class Passwords {
  @Inject PasswordHash hashes;
  @Inject PasswordPolicy policy;
  @Inject Throttle throttle;
  @Inject Time time;

  /**
   * Passes when the password is the person's.
   *
   * @throws TooManyTries when it was wrong five times within a quarter of an hour
   * @throws WrongPassword when it is another
   */
  void mustBe(Person person, String password) {
    String key = person.id().toString();
    throttle.mustBeFew(Limit.PASSWORD, key);
    if (!hashes.matches(password, person.passwordHash())) {
      throttle.note(Limit.PASSWORD, key);
      throw new WrongPassword();
    }
    throttle.forget(Limit.PASSWORD, key);
  }

  /**
   * Takes a new password.
   *
   * @throws WeakPassword when it is easy to guess
   */
  void change(Person person, String password) {
    policy.check(password, List.of(person.username(), person.email(), person.fullName()));
    person.changePasswordHash(hashes.of(password), time.now());
  }
}
