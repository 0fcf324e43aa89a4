package com.aetherial.system.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.system.Backups;
import com.aetherial.system.BackupsView;
import com.aetherial.system.RehearsalView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Backups: making, trying out and fetching them. */
@Named
@RequestScoped
public class BackupsPage {
  @Inject Backups backups;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private BackupsView view;
  private List<BackupLine> lines = List.of();
  private @Nullable String password;

  @PostConstruct
  void load() {
    view = backups.all(current.get());
    lines = view.backups().stream().map(BackupLine::of).toList();
  }

  /** Begins a backup. */
  public String make() {
    var unused = backups.make(current.get());
    return told("system.backups.begun");
  }

  /** Begins to restore a backup beside the real database. */
  public String rehearse(UUID id) {
    backups.rehearse(current.get(), id);
    return told("system.backups.rehearsalBegun");
  }

  /** Sends the file. */
  public void download(UUID id) throws IOException {
    Faces.sendFile(backups.download(current.get(), id, password), true);
  }

  private String told(String text) {
    Messages.addFlashGlobalInfo(texts.get(text));
    return "/admin/system/backups?faces-redirect=true";
  }

  public @Nullable String getObstacle() {
    return view.obstacle();
  }

  public List<BackupLine> getLines() {
    return lines;
  }

  public List<RehearsalView> getRehearsals() {
    return view.rehearsals();
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }
}
