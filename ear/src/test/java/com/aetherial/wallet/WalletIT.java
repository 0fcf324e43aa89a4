package com.aetherial.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.AtOnce;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Coins go from one member to another once, whatever happens to the request. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, ServerLog.class})
class WalletIT {
  private final Member ada = Member.with("100");
  private final Member grace = Member.signsUp();

  @Test
  void coins_go_from_one_member_to_another() {
    Answer answer = ada.sends("12.50").to(grace).is(201);
    assertThat(answer.text("amount")).isEqualTo("12.50");
    assertThat(answer.text("balance")).isEqualTo("87.50");
    assertThat(answer.header("Location")).endsWith("/wallet/transfers/" + answer.text("id"));
    assertThat(ada.balance()).isEqualTo("87.50");
    assertThat(grace.balance()).isEqualTo("12.50");
    JsonObject line = grace.statement().get(0).getAsJsonObject();
    assertThat(line.get("counterparty").getAsString()).isEqualTo(ada.username());
    assertThat(line.get("direction").getAsString()).isEqualTo("IN");
  }

  @Test
  void the_receiver_is_found_in_any_case() {
    ada.sends("1").to(grace.username().toUpperCase(Locale.ROOT)).is(201);
    assertThat(grace.balance()).isEqualTo("1.00");
  }

  @Test
  void a_repeated_request_gets_the_first_answer_byte_for_byte() {
    Member.Sending lunch = ada.sends("40");
    Answer first = lunch.to(grace).is(201);
    ada.sends("5").to(grace).is(201);
    Answer second = lunch.to(grace).is(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(ada.balance()).isEqualTo("55.00");
  }

  @Test
  void a_refusal_is_remembered_although_coins_have_arrived_since() {
    Member.Sending tooMuch = ada.sends("100.01");
    Answer first = tooMuch.to(grace).isRefusal(409, "insufficient-balance");
    Member.named("admin").gives("50", ada, "More").is(201);
    Answer second = tooMuch.to(grace).isRefusal(409, "insufficient-balance");
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(ada.balance()).isEqualTo("150.00");
    ada.sends("100.01").to(grace).is(201);
  }

  @Test
  void a_key_cannot_be_used_for_something_else() {
    Member.Sending lunch = ada.sends("4");
    lunch.to(grace).is(201);
    ada.sends("5").withKey(lunch.key()).to(grace).isRefusal(422, "request-key-reused");
    lunch.to("admin").isRefusal(422, "request-key-reused");
    assertThat(ada.balance()).isEqualTo("96.00");
  }

  @Test
  void two_members_may_choose_the_same_key() {
    ada.sends("10").withKey("one").to(grace).is(201);
    grace.sends("5").withKey("one").to(ada).is(201);
    assertThat(ada.balance()).isEqualTo("95.00");
  }

  @Test
  void one_key_from_sixteen_threads_moves_coins_once() {
    Member.Sending lunch = ada.sends("30");
    List<Answer> answers = AtOnce.times(16, 16, () -> lunch.to(grace));
    Set<String> done =
        answers.stream().filter(a -> a.status() == 201).map(Answer::body).collect(asSet());
    assertThat(done).hasSize(1);
    answers.stream()
        .filter(answer -> answer.status() != 201)
        .forEach(answer -> answer.isRefusal(409, "request-in-progress"));
    assertThat(ada.balance()).isEqualTo("70.00");
    assertThat(grace.balance()).isEqualTo("30.00");
  }

  @Test
  void sixteen_keys_at_once_never_spend_more_than_there_is() {
    List<Answer> answers = AtOnce.times(16, 16, () -> ada.sends("30").to(grace));
    assertThat(answers.stream().filter(a -> a.status() == 201)).hasSize(3);
    answers.stream()
        .filter(answer -> answer.status() != 201)
        .forEach(answer -> answer.isRefusal(409, "insufficient-balance"));
    assertThat(ada.balance()).isEqualTo("10.00");
    assertThat(grace.balance()).isEqualTo("90.00");
  }

  @Test
  void coins_that_go_both_ways_at_once_are_neither_lost_nor_made() {
    ada.sends("50").to(grace).is(201);
    AtOnce.times(
        16, 16, () -> List.of(ada.sends("1").to(grace).is(201), grace.sends("1").to(ada).is(201)));
    assertThat(ada.balance()).isEqualTo("50.00");
    assertThat(grace.balance()).isEqualTo("50.00");
  }

  private static <T> Collector<T, ?, Set<T>> asSet() {
    return Collectors.toUnmodifiableSet();
  }
}
