package com.aetherial.notifications;

import com.aetherial.kernel.Notice;
import com.aetherial.kernel.entity.Ids;
import jakarta.transaction.Synchronization;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notices of one transaction; those of equal key are one. */
class NoticesOfTransaction implements Synchronization {
  private record Key(UUID person, @Nullable Object group) {}

  private final Map<Key, NoticeRow> rows = new LinkedHashMap<>();
  private final NoticeWriter writer;

  NoticesOfTransaction(NoticeWriter writer) {
    this.writer = writer;
  }

  void add(Notice notice) {
    NoticeRow row = NoticeRow.of(Ids.next(), notice);
    Object group = notice.groupKey() == null ? row.id() : notice.groupKey();
    rows.merge(new Key(notice.personId(), group), row, (before, now) -> now.after(before));
  }

  @Override
  public void beforeCompletion() {
    writer.write(List.copyOf(rows.values()));
  }

  @Override
  public void afterCompletion(int status) {
    rows.clear();
  }
}
