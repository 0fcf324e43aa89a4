package com.aetherial.payouts.web;

import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.kernel.web.Texts;
import com.aetherial.payouts.BankImports;
import com.aetherial.payouts.BankLineView;
import com.aetherial.payouts.ResolveBankLine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One file of the bank, line by line; problems are closed here. */
@Named
@RequestScoped
public class BankAnswerPage {
  private static final int NOT_FOUND = 404;

  @Inject BankImports imports;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private @Nullable String id;
  private @Nullable Integer line;
  private List<BankLineView> lines = List.of();
  private String resolution = "";

  /** Whether there is a problem to close decides which fields a sent form has. */
  @PostConstruct
  void readForm() {
    id = Faces.getRequestParameter("id");
    String sent = Faces.getRequestParameter("line");
    if (Faces.isPostback() && sent != null && sent.matches("[0-9]{1,6}")) {
      line = Integer.valueOf(sent);
      lines = imports.lines(current.get(), wanted());
    }
  }

  /** Finds the file before the page is shown. */
  public void load() throws IOException {
    try {
      lines = imports.lines(current.get(), wanted());
    } catch (Refusal notThere) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(NOT_FOUND, notThere.getMessage());
      faces.responseComplete();
    }
  }

  /** Closes the problem that the address names. */
  public String resolve() {
    int number = line == null ? 0 : line;
    imports.resolve(current.get(), wanted(), number, new ResolveBankLine(resolution));
    Messages.addFlashGlobalInfo(texts.get("payouts.bank.resolved"));
    return "/admin/payouts/answer?faces-redirect=true&id=" + wanted();
  }

  private UUID wanted() {
    return MalformedId.parse(String.valueOf(id));
  }

  /** The problem that the address names and nobody has closed; null when it names none. */
  public @Nullable BankLineView getProblem() {
    return lines.stream()
        .filter(one -> line != null && one.number() == line && one.resolution() == null)
        .findFirst()
        .orElse(null);
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable Integer getLine() {
    return line;
  }

  public void setLine(@Nullable Integer line) {
    this.line = line;
  }

  public List<BankLineView> getLines() {
    return lines;
  }

  public String getResolution() {
    return resolution;
  }

  public void setResolution(String resolution) {
    this.resolution = resolution;
  }
}
