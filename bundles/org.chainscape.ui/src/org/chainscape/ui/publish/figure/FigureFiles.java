package org.chainscape.ui.publish.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.exchange.figure.FileNames;
import org.chainscape.model.text.Labels;
import org.chainscape.model.view.Diagram;
import org.chainscape.report.Spoken;
import org.chainscape.report.publish.FigurePublisher;
import org.chainscape.scene.FontMissingException;
import org.chainscape.scene.Scene;
import org.chainscape.store.AtomicFile;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.publish.Outcome;
import org.chainscape.ui.publish.PublishException;
import org.chainscape.ui.publish.PublishRequest;
import org.chainscape.ui.publish.PublishTexts;
import org.chainscape.ui.publish.Steps;
import org.eclipse.core.runtime.IProgressMonitor;

/** Writes the figures somebody has chosen, without windows. */
public final class FigureFiles {

	private final PublishRequest request;
	private final FigureChoices choices;
	private final List<Path> files = new ArrayList<>();

	/**
	 * Prepares to write.
	 *
	 * @param request the diagrams with house and edition; at least one diagram
	 * @param choices the form of the files
	 */
	public FigureFiles(PublishRequest request, FigureChoices choices) {
		this.request = request;
		this.choices = choices;
		FileNames names = new FileNames();
		String extension = '.' + choices.format().extension();
		if (choices.isOneFile()) {
			files.add(choices.folder().resolve(names.of(FileNames.stem(request.subject().file()), "figures") + extension));
		} else {
			request.diagrams().forEach(diagram -> files.add(choices.folder().resolve(names.of(diagram.getName(), diagram.getId()) + extension)));
		}
	}

	/** {@return the files that will be written, in order} */
	public List<Path> files() {
		return List.copyOf(files);
	}

	/** {@return those that are there already and will be replaced} */
	public List<Path> existing() {
		return files.stream().filter(Files::exists).toList();
	}

	/**
	 * Writes them.
	 *
	 * @param monitor is told of progress; may be cancelled between figures
	 * @return what was written
	 * @throws PublishException if one cannot be written; those before it are there
	 */
	public Outcome write(IProgressMonitor monitor) throws PublishException {
		Steps steps = new Steps(monitor, PublishTexts.text("figures.job"), choices.isOneFile() ? 1 : files.size());
		FigurePublisher publisher = publisher();
		Set<String> notices = new LinkedHashSet<>();
		Path writing = files.get(0);
		try {
			Files.createDirectories(choices.folder());
			if (choices.isOneFile()) {
				List<Spoken> told = new ArrayList<>();
				AtomicFile.write(writing, stream -> told.addAll(publisher.writeAll(choices.format(), choices.settings(), stream, steps)));
				told.forEach(notice -> notices.add(notice.message(UiTexts.language())));
			} else {
				for (int i = 0; i < files.size(); i++) {
					writing = files.get(i);
					write(publisher, request.diagrams().get(i), writing, steps, notices);
				}
			}
		} catch (IOException | IllegalArgumentException | FontMissingException e) {
			throw new PublishException(PublishTexts.text("figures.failed", writing.getFileName(), e.getLocalizedMessage()), e);
		}
		return new Outcome(files, List.copyOf(notices), false);
	}

	private void write(FigurePublisher publisher, Diagram diagram, Path file, Steps steps, Set<String> notices) throws IOException {
		steps.step(Labels.name(diagram, UiTexts.language()), 0, 1);
		Scene scene = publisher.draw(diagram);
		AtomicFile.write(file, stream -> choices.format().write(scene, choices.settings(), stream));
		publisher.notices(diagram, scene, choices.settings()).forEach(notice -> notices.add(notice.message(UiTexts.language())));
		steps.next();
	}

	private FigurePublisher publisher() throws PublishException {
		try {
			return new FigurePublisher(request.request());
		} catch (FontMissingException e) {
			throw new PublishException(e.getLocalizedMessage(), e);
		}
	}

}
