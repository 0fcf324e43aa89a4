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
import java.util.UUID;
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

  /** As long as the link of a notice may be. */
  private static final int LINK_MAX = 500;

  @Inject SavedRows saved;
  @Inject Hits hits;
  @Inject Appearances appearances;
  @Inject Event<Notice> notices;

  /** The searches that are to be looked at, the one that waited longest first. */
  @TransactionAttribute(REQUIRES_NEW)
  public List<UUID> due(int limit) {
    return saved.due(limit);
  }

  /** Looks at one of them, unless another node does. */
  @TransactionAttribute(REQUIRES_NEW)
  public void check(UUID id) {
    saved.take(id).ifPresent(this::check);
  }

  /** Lets one wait that could not be looked at; what is new for it is told afterwards. */
  @TransactionAttribute(REQUIRES_NEW)
  public void putOff(UUID id) {
    saved.putOff(id);
  }

  private void check(SavedRows.Watch watch) {
    SavedSearch search = watch.search();
    String language = appearances.languageOf(watch.person()).getLanguage();
    SearchWish wish = SearchWish.kept(search, language, LOOKED_AT);
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
            link(words),
            "search:" + watch.search().id())
        .with(words);
  }

  static String link(String words) {
    String link = "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    return link.length() <= LINK_MAX ? link : "/search";
  }

  private static String name(SearchHit hit) {
    return "[" + hit.module() + " " + hit.type() + " " + hit.id() + "]";
  }
}
