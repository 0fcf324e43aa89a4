package com.aetherial.notifications.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.notifications.DeviceView;
import com.aetherial.notifications.Devices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Messages;

/** The browsers in which a member hears of things. A script of the page asks for its own. */
@Named
@RequestScoped
public class DevicesPage {
  @Inject Devices devices;
  @Inject CurrentActor current;
  @Inject Texts texts;

  public boolean isOffered() {
    return devices.key().isPresent();
  }

  /** The key that a browser needs to ask for messages. */
  public String getKey() {
    return devices.key().orElse("");
  }

  public List<DeviceView> getAll() {
    return devices.of(current.get());
  }

  /** Tells one nothing any more. */
  public String remove(UUID id) {
    devices.remove(current.get(), id);
    Messages.addFlashGlobalInfo(texts.get("notifications.push.removed"));
    return "/settings/notifications?faces-redirect=true";
  }
}
