package com.aetherial.notifications.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Tongue;
import com.aetherial.notifications.Bell;
import com.aetherial.notifications.NotificationView;
import com.aetherial.notifications.Notifications;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bell of whoever looks at the page. */
@Named("bell")
@RequestScoped
public class BellBean {
  private static final int LATEST = 6;

  @Inject Notifications notifications;
  @Inject CurrentActor current;
  @Inject Tongue tongue;

  private @Nullable Bell bell;
  private @Nullable List<NotificationView> latest;

  public int getUnread() {
    return bell().unread();
  }

  /** The count as it is shown; empty when nothing waits. */
  public String getCount() {
    return getUnread() == 0 ? "" : bell().text();
  }

  /** The latest unread ones; asks the database only when there are any. */
  public List<NotificationView> getLatest() {
    if (latest == null) {
      latest =
          getUnread() == 0
              ? List.of()
              : notifications.latest(current.get(), LATEST, tongue.writing());
    }
    return latest;
  }

  private Bell bell() {
    if (bell == null) {
      bell = notifications.bell(current.get().personId());
    }
    return bell;
  }
}
