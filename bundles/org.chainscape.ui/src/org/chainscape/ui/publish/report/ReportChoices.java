package org.chainscape.ui.publish.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.exchange.figure.FileNames;
import org.chainscape.report.publish.ReportFormat;
import org.chainscape.ui.publish.Choices;

/**
 * In what form a report is made, and where it goes.
 *
 * @param formats the kinds of file
 * @param templates what reports of Word and PowerPoint are made from
 * @param folder where the files go
 * @param name their name without extension
 * @param open whether they are opened when they are there
 */
public record ReportChoices(Set<ReportFormat> formats, Templates templates, Path folder, String name, boolean open) {

	/** Copies the formats. */
	public ReportChoices {
		Objects.requireNonNull(templates);
		Objects.requireNonNull(folder);
		Objects.requireNonNull(name);
		formats = formats.isEmpty() ? EnumSet.noneOf(ReportFormat.class) : EnumSet.copyOf(formats);
	}

	/**
	 * What reports of Word and PowerPoint are made from.
	 *
	 * @param use which
	 * @param word template for Word; counts only for {@link TemplateUse#FILE}; empty for the neutral one
	 * @param slides template for PowerPoint, likewise
	 */
	public record Templates(TemplateUse use, String word, String slides) {

		/** The template of a format, or null. */
		Path of(ReportFormat format) {
			String file = use != TemplateUse.FILE ? "" : format == ReportFormat.DOCX ? word : format == ReportFormat.PPTX ? slides : "";
			return file.isBlank() ? null : Path.of(file.strip());
		}
	}

	/**
	 * What was chosen the last time.
	 *
	 * @param choices where it is kept
	 * @param chain file of the chain; for one nothing was chosen for, a folder beside it and a name after it are proposed
	 * @return the choices
	 */
	public static ReportChoices of(Choices choices, Path chain) {
		Set<ReportFormat> formats = Arrays.stream(ReportFormat.values()).filter(format -> choices.is(format.name(), format == ReportFormat.DOCX))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportFormat.class)));
		Templates templates = new Templates(choices.constant("template", TemplateUse.EXISTING), choices.text("word").orElse(""),
			choices.text("slides").orElse(""));
		boolean same = choices.areFor(chain);
		Path folder = same ? choices.text("folder").map(Path::of).orElse(chain.resolveSibling("reports")) : chain.resolveSibling("reports");
		String name = same ? choices.text("name").orElse(FileNames.stem(chain)) : FileNames.stem(chain);
		return new ReportChoices(formats, templates, folder, name, choices.is("open", true));
	}

	/**
	 * Keeps them for the next time.
	 *
	 * @param choices where they are kept
	 * @param chain file of the chain
	 */
	public void keep(Choices choices, Path chain) {
		choices.keepFor(chain);
		for (ReportFormat format : ReportFormat.values()) {
			choices.keep(format.name(), formats.contains(format));
		}
		choices.keep("template", templates.use());
		choices.keep("word", templates.word());
		choices.keep("slides", templates.slides());
		choices.keep("folder", folder);
		choices.keep("name", name);
		choices.keep("open", open);
	}

	/** {@return the formats in the order they are written} */
	List<ReportFormat> inOrder() {
		return Arrays.stream(ReportFormat.values()).filter(formats::contains).toList();
	}

	/** The file of a format. */
	Path file(ReportFormat format) {
		return folder.resolve(name + '.' + format.extension());
	}
}
