package com.aetherial.activity;

import com.aetherial.identity.Actor;
import com.aetherial.identity.NoSuchPerson;
import com.aetherial.identity.People;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.ActivityLine;
import com.aetherial.kernel.ActivitySource;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.Cursor;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.Time;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What somebody did, wherever it is written down, as one list. */
@Stateless
public class Activities {
  private static final int LIMIT_MAX = 100;

  /** So many lines of one microsecond never straddle the end of a page. */
  private static final int TIES = 20;

  private static final Comparator<ActivityLine> NEWEST_FIRST =
      Comparator.comparing(ActivityLine::at).thenComparing(line -> line.id().toString()).reversed();

  @Inject Entries entries;
  @Inject @Any Instance<ActivitySource> sources;
  @Inject People people;
  @Inject Time time;
  @Inject Event<AdminAct> acts;

  /**
   * A page of the actor's activity, the newest first; there is no way back but from the start.
   *
   * @throws com.aetherial.kernel.MalformedCursor when the cursor was not handed out by a page
   */
  public Page<ActivityLine> list(Actor actor, ActivityFilter filter, PageRequest wanted) {
    actor.mustHave(Scope.ACTIVITY_READ);
    return page(actor.personId(), filter, wanted, source -> true);
  }

  /**
   * A page of what a member did, for administrators; that they looked stands in the audit log. What
   * needs a permission of its own, such as coins, is left out for those who lack it.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not see members
   * @throws NoSuchPerson when nobody has the username
   * @throws com.aetherial.kernel.MalformedCursor when the cursor was not handed out by a page
   */
  public Page<ActivityLine> of(
      Actor actor, String username, ActivityFilter filter, PageRequest wanted) {
    actor.mustHave(Scope.IDENTITY_READ_ANY);
    UUID person = people.idOf(username).orElseThrow(() -> new NoSuchPerson(username));
    acts.fire(new AdminAct(actor.personId(), "activity.read", AdminAct.PERSON, person));
    return page(person, filter, wanted, source -> isShownTo(actor, source));
  }

  private static boolean isShownTo(Actor actor, ActivitySource source) {
    return source.permission().isEmpty() || actor.may(source.permission());
  }

  private Page<ActivityLine> page(
      UUID person, ActivityFilter filter, PageRequest wanted, Predicate<ActivitySource> wants) {
    int limit = Math.min(wanted.limit(), LIMIT_MAX);
    Cursor<UUID> from = Cursor.parse(wanted.cursor(), UUID::fromString);
    List<ActivityLine> found =
        read(person, filter, from, limit + TIES, wants).stream()
            .filter(line -> isBeyond(line, from))
            .sorted(NEWEST_FIRST)
            .limit(limit + 1L)
            .toList();
    boolean hasMore = found.size() > limit;
    List<ActivityLine> shown = hasMore ? found.subList(0, limit) : found;
    return new Page<>(shown, hasMore ? cursor(shown.get(limit - 1)) : null, null);
  }

  /** The modules in which the actor may have done something, by their words. */
  public List<String> modules(Actor actor) {
    actor.mustHave(Scope.ACTIVITY_READ);
    var words = new TreeSet<>(entries.modules(actor.personId()));
    sources.forEach(source -> words.add(source.module()));
    return List.copyOf(words);
  }

  /** When the actor last did one of these things of a module. */
  public Optional<Instant> latest(Actor actor, String module, Set<String> actions) {
    actor.mustHave(Scope.ACTIVITY_READ);
    return entries.latest(actor.personId(), module, actions);
  }

  private List<ActivityLine> read(
      UUID person,
      ActivityFilter filter,
      @Nullable Cursor<UUID> from,
      int limit,
      Predicate<ActivitySource> wants) {
    Instant first = filter.from() == null ? Instant.EPOCH : filter.from();
    Instant to = filter.to() == null ? time.now() : filter.to();
    Instant last = from == null || to.isBefore(from.at()) ? to : from.at();
    List<ActivityLine> found =
        new ArrayList<>(entries.of(person, filter.module(), first, last, limit));
    for (ActivitySource source : sources) {
      if (filter.wants(source.module()) && wants.test(source)) {
        found.addAll(source.of(person, first, last, limit));
      }
    }
    return found;
  }

  private static boolean isBeyond(ActivityLine line, @Nullable Cursor<UUID> from) {
    if (from == null || line.at().isBefore(from.at())) {
      return true;
    }
    return line.at().equals(from.at()) && line.id().toString().compareTo(from.key().toString()) < 0;
  }

  private static String cursor(ActivityLine last) {
    return new Cursor<>(false, last.at(), last.id()).text();
  }
}
