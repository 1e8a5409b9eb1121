package org.chainscape.ui.publish.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.report.ReportException;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.ReportRequest;
import org.chainscape.report.publish.Publisher;
import org.chainscape.report.publish.ReportFormat;
import org.chainscape.scene.FontMissingException;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.publish.Outcome;
import org.chainscape.ui.publish.PublishException;
import org.chainscape.ui.publish.PublishRequest;
import org.chainscape.ui.publish.PublishTexts;
import org.chainscape.ui.publish.Steps;
import org.eclipse.core.runtime.IProgressMonitor;

/** Writes the reports somebody has chosen, without windows. */
public final class ReportFiles {

	private final PublishRequest request;
	private final ReportChoices choices;

	/**
	 * Prepares to write.
	 *
	 * @param request what the report is made of
	 * @param choices the files; at least one format
	 */
	public ReportFiles(PublishRequest request, ReportChoices choices) {
		this.request = request;
		this.choices = choices;
	}

	/** {@return the files that are there already and will be replaced; not those that are made anew in place} */
	public List<Path> existing() {
		return choices.inOrder().stream().filter(format -> !isInPlace(format)).map(choices::file).filter(Files::exists).toList();
	}

	private boolean isInPlace(ReportFormat format) {
		return format.isTemplated() && choices.templates().use() == TemplateUse.EXISTING;
	}

	/**
	 * Writes them.
	 *
	 * @param monitor is told of progress; may be cancelled
	 * @return what was written
	 * @throws PublishException if one cannot be written; those before it are there
	 */
	public Outcome write(IProgressMonitor monitor) throws PublishException {
		List<ReportFormat> formats = choices.inOrder();
		Steps steps = new Steps(monitor, PublishTexts.text("report.job"), formats.size());
		ReportRequest wanted = request.request();
		List<Path> files = new ArrayList<>();
		Set<String> notices = new LinkedHashSet<>();
		for (ReportFormat format : formats) {
			Path file = choices.file(format);
			Publisher.Target target = new Publisher.Target(format, file, choices.templates().of(format), !isInPlace(format));
			notices.addAll(write(wanted, target, steps));
			files.add(file);
			steps.next();
		}
		return new Outcome(files, List.copyOf(notices), choices.open());
	}

	/**
	 * Writes one report.
	 *
	 * @param request what it is made of
	 * @param target where it goes; its folder is made
	 * @param progress is told how far it is, and may stop it
	 * @return what the analyst should know
	 * @throws PublishException if it cannot be written
	 */
	static List<String> write(ReportRequest request, Publisher.Target target, ReportProgress progress) throws PublishException {
		try {
			Files.createDirectories(target.file().toAbsolutePath().getParent());
			return Publisher.write(request, target, progress).stream().map(notice -> notice.message(UiTexts.language())).toList();
		} catch (ReportException e) {
			throw failed(target.file(), e.message(UiTexts.language()), e);
		} catch (IOException | FontMissingException e) {
			throw failed(target.file(), e.getLocalizedMessage(), e);
		}
	}

	private static PublishException failed(Path file, String why, Throwable cause) {
		return new PublishException(PublishTexts.text("report.failed", file.getFileName(), why), cause);
	}
}
