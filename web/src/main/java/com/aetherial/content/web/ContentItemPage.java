package com.aetherial.content.web;

import com.aetherial.content.ContentDesk;
import com.aetherial.content.ItemView;
import com.aetherial.content.Reason;
import com.aetherial.content.RejectItem;
import com.aetherial.content.ReportView;
import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.kernel.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** One thing that a member wrote, and what can be decided about it. */
@Named
@RequestScoped
public class ContentItemPage {
  @Inject ContentDesk desk;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Texts texts;

  private @Nullable ItemView item;
  private Reason reason = Reason.SPAM;
  private @Nullable String note;
  private @Nullable String day;

  @PostConstruct
  void load() {
    try {
      item = desk.find(current.get(), id());
    } catch (Refusal none) {
      Messages.addGlobalWarn(texts.get("content.noneText"));
    }
  }

  /** Lets it be seen. */
  public String approve() {
    desk.approve(current.get(), id());
    return told("content.approved");
  }

  /** Hides it. */
  public String reject() {
    desk.reject(current.get(), id(), new RejectItem(reason, note == null ? "" : note));
    return told("content.rejected");
  }

  /** Lets it be seen from a day on. */
  public String schedule() {
    LocalDate from = LocalDate.parse(Objects.requireNonNullElse(day, ""));
    desk.schedule(current.get(), id(), from.atStartOfDay().toInstant(ZoneOffset.UTC));
    return told("content.scheduled");
  }

  /** Shows it above others, or no more. */
  public String feature(boolean featured) {
    desk.feature(current.get(), id(), featured);
    return told("content.featured");
  }

  public List<ReportView> getReports() {
    return desk.reports(current.get(), id());
  }

  public @Nullable ItemView getItem() {
    return item;
  }

  private UUID id() {
    return MalformedId.parse(String.valueOf(request.getParameter("id")));
  }

  private String told(String text) {
    Messages.addFlashGlobalInfo(texts.get(text));
    return "/admin/content/item?faces-redirect=true&id=" + id();
  }

  public Reason getReason() {
    return reason;
  }

  public void setReason(Reason reason) {
    this.reason = reason;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }

  public @Nullable String getDay() {
    return day;
  }

  public void setDay(@Nullable String day) {
    this.day = day;
  }
}
