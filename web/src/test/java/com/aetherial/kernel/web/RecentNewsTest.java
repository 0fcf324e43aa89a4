package com.aetherial.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.kernel.web.RecentNews.Told;
import jakarta.json.JsonValue;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecentNewsTest {
  private static final UUID ADA = new UUID(0, 1);
  private static final UUID GRACE = new UUID(0, 2);

  private final RecentNews recent = new RecentNews();

  @Test
  void a_page_hears_what_happened_after_it_was_made_and_nothing_of_others() {
    recent.add(ADA, told(100));
    recent.add(ADA, told(200));
    recent.add(GRACE, told(300));
    assertThat(recent.after(ADA, 100)).extracting(Told::at).containsExactly(200L);
    assertThat(recent.after(ADA, 200)).isEmpty();
    assertThat(recent.after(new UUID(0, 3), 0)).isEmpty();
  }

  @Test
  void only_the_last_seconds_are_kept() {
    long later = 100 + RecentNews.KEPT.toMillis() + 1;
    recent.add(ADA, told(100));
    recent.add(ADA, told(later));
    assertThat(recent.after(ADA, 0)).extracting(Told::at).containsExactly(later);
    recent.forgetOld(2 * later);
    assertThat(recent.after(ADA, 0)).isEmpty();
  }

  @Test
  void one_person_keeps_no_more_than_the_newest_few() {
    for (int at = 1; at <= 2 * RecentNews.PER_PERSON_MAX; at++) {
      recent.add(ADA, told(at));
    }
    assertThat(recent.after(ADA, 0))
        .hasSize(RecentNews.PER_PERSON_MAX)
        .last()
        .extracting(Told::at)
        .isEqualTo(2L * RecentNews.PER_PERSON_MAX);
  }

  private static Told told(long at) {
    return new Told(at, writing -> JsonValue.EMPTY_JSON_OBJECT);
  }
}
