package com.aetherial.search;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.identity.PersonDeleted;
import com.aetherial.kernel.SearchBatch;
import com.aetherial.kernel.SearchChanged;
import com.aetherial.kernel.SearchSource;
import com.aetherial.kernel.SearchSource.Rhythm;
import com.aetherial.settings.SettingChanged;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the index in step with the modules. A step is one transaction: when a node dies in the
 * middle of it, another one takes the same step, and nothing is left out.
 */
@Stateless
public class Indexing {
  private static final int BATCH = 500;
  private static final Duration SOON = Duration.ofSeconds(4);

  @Inject Index index;
  @Inject Progress progress;
  @Inject Changes changes;
  @Inject @Any Instance<SearchSource> sources;

  /** Remembers a change in the transaction in which it happens. */
  public void note(@Observes SearchChanged change) {
    changes.add(change);
  }

  /** Forgets with a person what was theirs. */
  public void forget(@Observes PersonDeleted deleted) {
    index.forget(deleted.personId());
  }

  /** Reads anew what depends on settings: soon, when every node knows of the change. */
  public void turn(@Observes SettingChanged change) {
    restart(SOON);
  }

  /** Begins to read the kinds that are new, and those that come with every release anew. */
  @TransactionAttribute(REQUIRES_NEW)
  public void begin() {
    sources.forEach(progress::begin);
    restart(Duration.ZERO);
  }

  /** The kinds of which something changed. */
  @TransactionAttribute(REQUIRES_NEW)
  public List<Kind> changed() {
    return changes.due();
  }

  /**
   * Brings the oldest changes of a kind into the index. Who reads the kind meanwhile is waited for:
   * what they read before the change would be written after it.
   */
  @TransactionAttribute(REQUIRES_NEW)
  public void renew(Kind kind) {
    progress.hold(kind);
    String since = index.now();
    Set<String> ids = changes.take(kind, BATCH);
    sourceOf(kind).ifPresent(source -> index.put(source, source.find(ids)));
    index.clear(kind, ids, since);
  }

  /** Tries changes that could not be followed again later. */
  @TransactionAttribute(REQUIRES_NEW)
  public void putOff(Kind kind) {
    changes.putOff(kind);
  }

  /** The kinds that are being read. */
  @TransactionAttribute(REQUIRES_NEW)
  public List<Kind> running() {
    return progress.due();
  }

  /** Reads a kind a little further, unless another node does. */
  @TransactionAttribute(REQUIRES_NEW)
  public void readOn(Kind kind) {
    progress
        .take(kind)
        .ifPresent(
            mark ->
                sourceOf(kind)
                    .ifPresentOrElse(source -> readOn(source, mark), () -> progress.drop(kind)));
  }

  /** Notes that a kind could not be read; the next try waits longer each time. */
  @TransactionAttribute(REQUIRES_NEW)
  public void fail(Kind kind, String error) {
    progress.fail(kind, error);
  }

  private void restart(Duration wait) {
    sources.stream()
        .filter(source -> source.rhythm() == Rhythm.AT_START)
        .forEach(source -> progress.restart(Kind.of(source), wait));
  }

  private void readOn(SearchSource source, Progress.Mark mark) {
    SearchBatch batch = source.after(mark.cursor(), BATCH);
    index.put(source, batch.entries());
    progress.note(source, batch);
    if (batch.isLast() && mark.isRunning()) {
      index.clearUnread(source);
    }
  }

  private Optional<SearchSource> sourceOf(Kind kind) {
    return sources.stream()
        .map(SearchSource.class::cast)
        .filter(each -> Kind.of(each).equals(kind))
        .findFirst();
  }
}
