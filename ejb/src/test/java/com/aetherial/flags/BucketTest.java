package com.aetherial.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who is in a share of everybody. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BucketTest {
  @Test
  void the_answer_never_changes() {
    UUID ada = UUID.fromString("00000000-0000-7000-8000-000000000001");

    assertThat(Bucket.of("social.stories", ada)).isEqualTo(Bucket.of("social.stories", ada));
    assertThat(Bucket.of("social.stories", ada)).isBetween(0, 99);
  }

  @Test
  void a_share_is_about_as_large_as_it_says_and_differs_by_flag() {
    long in = people().filter(person -> Bucket.of("a.b", person) < 20).count();
    long both =
        people()
            .filter(person -> Bucket.of("a.b", person) < 20 && Bucket.of("a.c", person) < 20)
            .count();

    assertThat(in).isBetween(1_800L, 2_200L);
    assertThat(both).isBetween(300L, 500L);
  }

  @Test
  void whoever_has_a_feature_keeps_it_while_the_share_grows() {
    assertThat(people().filter(person -> isFor(10, person)).allMatch(person -> isFor(30, person)))
        .isTrue();
    assertThat(people().anyMatch(person -> isFor(0, person))).isFalse();
    assertThat(people().allMatch(person -> isFor(100, person))).isTrue();
  }

  @Test
  void a_rank_has_it_beyond_the_share_and_nobody_when_it_is_off() {
    UUID ada = UUID.randomUUID();

    assertThat(flag(true, 0).isFor(ada, "STAFF")).isTrue();
    assertThat(flag(true, 0).isFor(ada, "MEMBER")).isFalse();
    assertThat(flag(false, 100).isFor(ada, "STAFF")).isFalse();
  }

  private static boolean isFor(int share, UUID person) {
    return flag(true, share).isFor(person, "MEMBER");
  }

  private static FlagView flag(boolean isOn, int share) {
    return new FlagView("a.b", "", isOn, share, List.of("STAFF"), Instant.EPOCH, null);
  }

  private static java.util.stream.Stream<UUID> people() {
    return IntStream.range(0, 10_000).mapToObj(n -> new UUID(n, n));
  }
}
