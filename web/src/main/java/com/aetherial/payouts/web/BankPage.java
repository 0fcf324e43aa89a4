package com.aetherial.payouts.web;

import com.aetherial.kernel.entity.Ids;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.payouts.BankBatchView;
import com.aetherial.payouts.BankBatches;
import com.aetherial.payouts.BankDeskView;
import com.aetherial.payouts.BankImportView;
import com.aetherial.payouts.BankImports;
import com.aetherial.payouts.BankLineView;
import com.aetherial.payouts.BankPaymentView;
import com.aetherial.payouts.MalformedBankFile;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The bank desk: what waits, the files, the bank's answers and what somebody has to look at. */
@Named
@ViewScoped
public class BankPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String AGAIN = "/admin/payouts/bank?faces-redirect=true";
  private static final int BYTES_MAX = 512 * 1024;

  @Inject BankBatches batches;
  @Inject BankImports imports;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private final String key = Ids.next().toString();
  private transient @Nullable Part file;
  private transient @Nullable BankDeskView desk;
  private transient @Nullable List<BankBatchView> files;
  private transient @Nullable List<BankImportView> answers;
  private transient @Nullable List<BankLineView> problems;
  private transient @Nullable List<BankPaymentView> undecided;

  /** Writes what waits into a file and shows it. */
  public String make() {
    BankBatchView made = batches.make(current.get(), key);
    return "/admin/payouts/file?faces-redirect=true&id=" + made.id();
  }

  /** Reads the file that was chosen. */
  public String read() throws IOException {
    Part chosen = file;
    if (chosen == null || chosen.getSize() == 0) {
      throw new MalformedBankFile("none", "Choose a file first.");
    }
    try (InputStream in = chosen.getInputStream()) {
      String name = Objects.requireNonNullElse(chosen.getSubmittedFileName(), "");
      BankImportView read = imports.read(current.get(), name, in.readNBytes(BYTES_MAX + 1));
      Messages.addFlashGlobalInfo(
          texts.get("payouts.bank.answers.done"), read.applied(), read.problems());
      return AGAIN;
    }
  }

  public BankDeskView getDesk() {
    BankDeskView known = desk;
    desk = known == null ? batches.desk(current.get()) : known;
    return desk;
  }

  public List<BankBatchView> getFiles() {
    List<BankBatchView> known = files;
    files = known == null ? batches.list(current.get()) : known;
    return files;
  }

  public List<BankImportView> getAnswers() {
    List<BankImportView> known = answers;
    answers = known == null ? imports.list(current.get()) : known;
    return answers;
  }

  public List<BankLineView> getProblems() {
    List<BankLineView> known = problems;
    problems = known == null ? imports.problems(current.get()) : known;
    return problems;
  }

  public List<BankPaymentView> getUndecided() {
    List<BankPaymentView> known = undecided;
    undecided = known == null ? imports.undecided(current.get()) : known;
    return undecided;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
