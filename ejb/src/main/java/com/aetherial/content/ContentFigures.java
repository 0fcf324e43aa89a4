package com.aetherial.content;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminFigure;
import com.aetherial.kernel.AdminFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What waits for a moderator. */
@ApplicationScoped
public class ContentFigures implements AdminFigures {
  @Inject ItemRows items;

  @Override
  public String permission() {
    return Scope.CONTENT_MODERATE.code();
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public List<AdminFigure> figures() {
    return List.of(
        AdminFigure.work(
            "content.figure.waiting", items.waiting(), "/admin/content?state=WAITING"));
  }
}
