package com.aetherial.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.TheBooks;
import com.aetherial.testing.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** No answer tells, by its words or by its time, whether somebody has an account. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EnumerationIT {
  private static final int ROUNDS = 15;
  private static final int TAKEN_MAX = 100;

  private final Member victim = Member.signsUp();
  private final String address = victim.username() + "@example.org";

  @BeforeEach
  @AfterEach
  void everybodyMayTryAgain() {
    Tries.forget(victim.username());
    TheBooks.change("delete from identity.attempt where act <> 'LETTER'");
  }

  @Test
  void a_login_and_its_lock_say_the_same_about_nobody() {
    String nobody = Tries.nobody();
    for (int i = 0; i < 6; i++) {
      Answer known = Tries.logsIn(Window.ofNobody(), victim.username(), "no");
      Answer unknown = Tries.logsIn(Window.ofNobody(), nobody, "no");
      assertThat(Tries.plain(unknown, nobody)).isEqualTo(Tries.plain(known, victim.username()));
    }
    Tries.forget(nobody);
  }

  @Test
  void asking_for_a_new_password_says_the_same_about_nobody() {
    String nobody = Tries.nobody();
    for (int i = 0; i < 4; i++) {
      Answer known = Tries.asksForReset(address);
      Answer unknown = Tries.asksForReset(nobody + "@example.org");
      assertThat(unknown.status()).isEqualTo(known.status());
      assertThat(unknown.header("Location")).isEqualTo(known.header("Location"));
      assertThat(Tries.plain(unknown, nobody + "@example.org"))
          .isEqualTo(Tries.plain(known, address));
    }
  }

  @Test
  void the_time_of_a_login_does_not_tell() {
    double ratio =
        ratio(
            name -> {
              Tries.logsIn(Window.ofNobody(), name, "wrong");
              Tries.forget(name);
            });
    assertThat(ratio).isBetween(0.5, 2.0);
  }

  @Test
  void the_time_of_asking_for_a_new_password_does_not_tell() {
    double ratio =
        ratio(
            name -> {
              Tries.asksForReset(name);
              TheBooks.change("delete from identity.attempt where act like 'RESET%'");
            });
    assertThat(ratio).isBetween(0.5, 2.0);
  }

  /** Who signs up has to be told that there is an account; nobody is told so of many addresses. */
  @Test
  void signing_up_does_not_tell_of_many_addresses_whether_they_are_known() {
    for (int i = 0; i < TAKEN_MAX; i++) {
      signsUpWithTheirAddress().isRefusal(409, "email-taken");
    }
    signsUpWithTheirAddress().isRefusal(429, "too-many-tries");
    String fresh = Tries.nobody();
    Caller.nobody().post("/api/v1/people", Member.signUp(fresh)).isRefusal(429, "too-many-tries");
  }

  private Answer signsUpWithTheirAddress() {
    String name = Tries.nobody();
    String wish = Member.signUp(name).replace(name + "@example.org", address);
    return Caller.nobody().post("/api/v1/people", wish);
  }

  private double ratio(Consumer<String> act) {
    List<Long> known = new ArrayList<>();
    List<Long> unknown = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      known.add(nanos(() -> act.accept(victim.username())));
      String nobody = Tries.nobody();
      unknown.add(nanos(() -> act.accept(nobody)));
    }
    return (double) median(known) / median(unknown);
  }

  private static long nanos(Runnable act) {
    long start = System.nanoTime();
    act.run();
    return System.nanoTime() - start;
  }

  private static long median(List<Long> values) {
    List<Long> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
