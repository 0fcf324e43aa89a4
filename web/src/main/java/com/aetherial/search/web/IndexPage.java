package com.aetherial.search.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.search.IndexDesk;
import com.aetherial.search.KindProgress;
import com.aetherial.search.MissedWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Messages;

/** What the index holds, reading it anew, and what nobody found. */
@Named
@RequestScoped
public class IndexPage {
  @Inject IndexDesk desk;
  @Inject CurrentActor current;
  @Inject FoundWords words;
  @Inject Texts texts;

  private List<KindProgress> kinds = List.of();

  @PostConstruct
  void load() {
    kinds = desk.kinds(current.get());
  }

  public List<KindProgress> getKinds() {
    return kinds;
  }

  public List<MissedWords> getMissed() {
    return desk.missed(current.get());
  }

  /** What things of a kind are called. */
  public String name(KindProgress kind) {
    return words.kind(kind.module(), kind.type());
  }

  /** Whether something is being read now. */
  public boolean isReading() {
    return kinds.stream().anyMatch(kind -> kind.state().equals("RUNNING"));
  }

  /** Reads one kind anew. */
  public String readAnew(String module, String type) {
    desk.readAnew(current.get(), module, type);
    return begun();
  }

  /** Reads everything anew. */
  public String readAllAnew() {
    desk.readAllAnew(current.get());
    return begun();
  }

  private String begun() {
    Messages.addFlashGlobalInfo(texts.get("search.admin.begun"));
    return "/admin/search?faces-redirect=true";
  }
}
