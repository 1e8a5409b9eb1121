package org.chainscape.report.publish;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file a report can be. */
public enum ReportFormat {

	/** A document of Word with native figures; takes a template. */
	DOCX("docx", true),
	/** Slides of PowerPoint with native figures; takes a template. */
	PPTX("pptx", true),
	/** Pages to be printed, with vectors and searchable text. */
	PDF("pdf", false),
	/** One page for browsers that needs nothing else, with figures to be explored. */
	HTML("html", false),
	/** Plain text with figures in a folder beside it. */
	MARKDOWN("md", false),
	/** The numbers behind the report, with live formulas (底稿). */
	XLSX("xlsx", false);

	private final String extension;
	private final boolean templated;

	ReportFormat(String extension, boolean templated) {
		this.extension = extension;
		this.templated = templated;
	}

	/** {@return the extension of such files, in small letters without the dot; also its name on the command line} */
	public String extension() {
		return extension;
	}

	/** {@return whether such a report is made from a template} */
	public boolean isTemplated() {
		return templated;
	}

	/**
	 * The format of an extension.
	 *
	 * @param extension such as {@code docx}
	 * @return the format; empty if there is none
	 */
	public static Optional<ReportFormat> of(String extension) {
		return Arrays.stream(values()).filter(format -> format.extension.equals(extension)).findFirst();
	}
}
