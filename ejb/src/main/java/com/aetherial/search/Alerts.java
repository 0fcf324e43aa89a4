package com.aetherial.search;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.identity.Appearances;
import com.aetherial.kernel.Notice;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells members of new hits for the searches that they keep. What is private to them is no news:
 * the notices themselves would be hits.
 */
@Stateless
public class Alerts {
  /** What commits late is looked at once more; what was told then is known by its name. */
  private static final Duration OVERLAP = Duration.ofSeconds(30);

  private static final int LOOKED_AT = 50;

  @Inject SavedRows saved;
  @Inject Hits hits;
  @Inject Appearances appearances;
  @Inject Event<Notice> notices;

  /** Looks at the search that waited longest; answers whether there was one. */
  @TransactionAttribute(REQUIRES_NEW)
  public boolean checkNext() {
    Optional<SavedRows.Watch> next = saved.take();
    next.ifPresent(this::check);
    return next.isPresent();
  }

  private void check(SavedRows.Watch watch) {
    SavedSearch search = watch.search();
    String language = appearances.languageOf(watch.person()).getLanguage();
    SearchWish wish =
        SearchWish.about(search.words(), language, LOOKED_AT).among(search.module(), search.type());
    Instant since = watch.checkedAt().minus(OVERLAP);
    SearchAnswer answer = hits.of(new Question(wish, watch.person(), List.of(), List.of(), since));
    List<SearchHit> news =
        answer.hits().stream().filter(hit -> !watch.told().contains(name(hit))).toList();
    if (!news.isEmpty()) {
      notices.fire(notice(watch, news));
    }
    saved.check(
        search.id(), answer.hits().stream().map(Alerts::name).collect(Collectors.joining()));
  }

  private static Notice notice(SavedRows.Watch watch, List<SearchHit> news) {
    String words = watch.search().words();
    return new Notice(
            watch.person(),
            "search.found",
            "There is something new about “" + words + "”",
            news.get(0).name(),
            "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8),
            "search:" + watch.search().id())
        .with(words);
  }

  private static String name(SearchHit hit) {
    return "[" + hit.module() + " " + hit.type() + " " + hit.id() + "]";
  }
}
