package com.aetherial.admin.web;

import com.aetherial.admin.SaveView;
import com.aetherial.admin.SavedView;
import com.aetherial.admin.SavedViews;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The views of a list that an administrator keeps; any list of the house may show them. */
@Named
@RequestScoped
public class SavedViewsBean {
  @Inject SavedViews views;
  @Inject CurrentActor current;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  private @Nullable String name;

  public List<SavedView> of(String page) {
    return views.of(current.get(), page);
  }

  /** Keeps the list as it is filtered now. */
  public String save(String page) {
    String query = Objects.requireNonNullElse(request.getParameter("viewQuery"), "");
    views.save(current.get(), new SaveView(page, name, query));
    Messages.addFlashGlobalInfo(texts.get("admin.views.saved"));
    return page + "?faces-redirect=true" + (query.isEmpty() ? "" : "&" + query);
  }

  /** Forgets a view; the page shown next offers to keep it after all. */
  public String delete(String page, String id) {
    SavedView gone = views.delete(current.get(), MalformedId.parse(id));
    return UriBuilder.fromPath(page)
        .queryParam("faces-redirect", true)
        .queryParam("undo", "{name}")
        .queryParam("undoQuery", "{query}")
        .build(gone.name(), gone.query())
        .toString();
  }

  /** Keeps the view after all that was just forgotten. */
  public String takeBack(String page) {
    var kept = new SaveView(page, request.getParameter("undo"), request.getParameter("undoQuery"));
    views.save(current.get(), kept);
    return page + "?faces-redirect=true";
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }
}
