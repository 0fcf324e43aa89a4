package com.aetherial.payments;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whoever pays for the step waits for money that goes back, and whoever looks at it does not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("UnnecessaryAssignment")
class FirstPurchaseTest {
  private final FirstPurchase step = new FirstPurchase();
  private final List<String> asked = new ArrayList<>();
  private final Deque<List<?>> answers = new ArrayDeque<>();

  @BeforeEach
  void wire() {
    step.database = proxy(EntityManager.class, this::ask);
  }

  @Test
  void the_list_is_read_without_waiting() {
    answers.add(List.of(1));
    assertThat(step.isDone(UUID.randomUUID())).isTrue();
    assertThat(asked).hasSize(1).noneMatch(sql -> sql.contains("for share"));
  }

  @Test
  void what_went_back_while_it_waited_is_seen_after_the_wait() {
    answers.add(List.of(UUID.randomUUID()));
    answers.add(List.of());
    assertThat(step.isDoneForGood(UUID.randomUUID())).isFalse();
    assertThat(asked).hasSize(2);
    assertThat(asked.get(0)).endsWith("for share");
    assertThat(asked.get(1)).contains("payments.refund", "payments.dispute");
  }

  @Test
  void a_purchase_that_stays_is_paid_for() {
    answers.add(List.of(UUID.randomUUID()));
    answers.add(List.of(1));
    assertThat(step.isDoneForGood(UUID.randomUUID())).isTrue();
  }

  @Test
  void without_a_purchase_there_is_nothing_to_wait_for() {
    answers.add(List.of());
    assertThat(step.isDoneForGood(UUID.randomUUID())).isFalse();
    assertThat(asked).hasSize(1);
  }

  private Object ask(Object database, Method method, Object[] given) {
    assertThat(method.getName()).isEqualTo("createNativeQuery");
    asked.add((String) given[0]);
    return proxy(
        Query.class,
        (query, call, values) -> call.getName().equals("getResultList") ? answers.remove() : query);
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
