package com.aetherial.identity.web;

import com.aetherial.identity.Departures;
import com.aetherial.identity.ExportView;
import com.aetherial.identity.Exports;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Taking one's data along, and leaving. */
@Named
@RequestScoped
public class DataPage {
  @Inject Exports exports;
  @Inject Departures departures;
  @Inject CurrentActor current;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  private @Nullable String password;

  public List<ExportView> getExports() {
    return exports.of(current.get());
  }

  /** Asks for an archive. */
  public String ask() {
    exports.ask(current.get());
    Messages.addFlashGlobalInfo(texts.get("identity.export.asked"));
    return "/settings/data?faces-redirect=true";
  }

  /** Closes the account. */
  public String leave() {
    departures.ask(current.get(), password);
    request.getSession().invalidate();
    return "/goodbye?faces-redirect=true";
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }
}
