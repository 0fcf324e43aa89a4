package com.aetherial.identity.web;

import com.aetherial.identity.Audience;
import com.aetherial.identity.Birthdays;
import com.aetherial.identity.TellBirthday;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The day on which a member wants to be congratulated. */
@Named
@RequestScoped
public class BirthdayPage {
  @Inject Birthdays birthdays;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private @Nullable Integer day;
  private @Nullable Integer month;
  private Audience to = Audience.MEMBERS;

  /** The form begins with what is true now. */
  @PostConstruct
  void read() {
    birthdays
        .own(current.get())
        .ifPresent(
            told -> {
              day = told.day();
              month = told.month();
              to = told.to();
            });
  }

  /** Keeps what was typed; nothing typed is no birthday. */
  public String save() {
    if (day == null && month == null) {
      birthdays.forget(current.get());
    } else {
      birthdays.tell(
          current.get(), new TellBirthday(month == null ? 0 : month, day == null ? 0 : day, to));
    }
    Messages.addFlashGlobalInfo(texts.get("identity.birthday.saved"));
    return "/settings/profile?faces-redirect=true";
  }

  public @Nullable Integer getDay() {
    return day;
  }

  public void setDay(@Nullable Integer day) {
    this.day = day;
  }

  public @Nullable Integer getMonth() {
    return month;
  }

  public void setMonth(@Nullable Integer month) {
    this.month = month;
  }

  public Audience getTo() {
    return to;
  }

  public void setTo(Audience to) {
    this.to = to;
  }
}
