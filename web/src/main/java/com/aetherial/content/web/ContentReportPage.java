package com.aetherial.content.web;

import com.aetherial.content.ContentReports;
import com.aetherial.content.Reason;
import com.aetherial.content.ReportContent;
import com.aetherial.kernel.ContentSubmitted;
import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** A member tells what is wrong with something that they received or see. */
@Named
@RequestScoped
public class ContentReportPage {
  @Inject ContentReports reports;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Texts texts;

  private @Nullable ContentSubmitted about;
  private Reason reason = Reason.SPAM;
  private @Nullable String note;

  @PostConstruct
  void load() {
    try {
      about = reports.about(current.get(), value("module"), value("type"), value("id"));
    } catch (Refusal none) {
      Messages.addGlobalWarn(texts.get("content.report.none"));
    }
  }

  /** Reports it. */
  public String send() {
    reports.report(
        current.get(),
        new ReportContent(
            value("module"), value("type"), value("id"), reason, note == null ? "" : note));
    Messages.addFlashGlobalInfo(texts.get("content.report.sent"));
    return "/dashboard?faces-redirect=true";
  }

  public @Nullable ContentSubmitted getAbout() {
    return about;
  }

  private String value(String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
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
}
