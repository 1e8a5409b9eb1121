package org.chainscape.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.chain.Report;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.report.ReportBasis;
import org.chainscape.scene.Edition;

/** What can be said of a chain by counting it. Nothing here is judged. */
final class Summary {

	private final ReportBasis basis;
	private final Language language;
	private final Counts counts;

	Summary(ReportBasis basis) {
		this.basis = basis;
		this.language = basis.language();
		this.counts = Counts.of(basis.request().document(), basis.edition(), language);
	}

	/** The largest numbers, for the cover; none of them 0. */
	List<Outline.KeyNumber> keyNumbers() {
		List<Outline.KeyNumber> numbers = new ArrayList<>();
		for (String kind : List.of("segments", "companies", "observations", "relations", "calculations", "sources")) {
			if (counts.of(kind) > 0) {
				numbers.add(new Outline.KeyNumber(String.valueOf(counts.of(kind)), text("key." + kind)));
			}
		}
		return numbers;
	}

	/** Publisher, title and date of each research report. */
	List<String> reports() {
		return basis.request().document().getSources().stream().filter(Report.class::isInstance).filter(basis.edition()::admits)
				.map(source -> Stream.of(source.getPublisher(), text("report.title", Labels.name(source, language)),
						source.getDate() == null ? null : source.getDate().toString()).map(Captions::clean).filter(piece -> !piece.isEmpty())
						.collect(Collectors.joining(text("report.separator")))).toList();
	}

	/** A paragraph each for material, structure, data and what is reserved. */
	List<String> paragraphs() {
		List<String> paragraphs = new ArrayList<>();
		if (!counts.sources().isEmpty()) {
			paragraphs.add(text("summary.sources", String.valueOf(counts.of("sources")), counts.sources().entrySet().stream()
					.map(entry -> text("summary.source", entry.getKey(), String.valueOf(entry.getValue()))).collect(Collectors.joining(text("list")))));
		}
		addList(paragraphs, "summary.structure", List.of("perspectives", "stages", "segments", "items", "companies"));
		if (counts.of("companies") > 0) {
			addList(paragraphs, "summary.companies", List.of("domestic", "foreign", "elsewhere", "listed", "participations"));
		}
		addList(paragraphs, "summary.data", List.of("observations", "actual", "estimate", "relations", "calculations", "events", "risks"));
		if (counts.of("reserved") > 0) {
			paragraphs.add(text("summary.reserved." + suffix(basis.edition().reserved()), String.valueOf(counts.of("reserved"))));
		}
		return paragraphs;
	}

	private void addList(List<String> paragraphs, String key, List<String> kinds) {
		String list = kinds.stream().filter(kind -> counts.of(kind) > 0).map(kind -> text("count." + kind, String.valueOf(counts.of(kind))))
				.collect(Collectors.joining(text("list")));
		if (!list.isEmpty()) {
			paragraphs.add(text(key, list));
		}
	}

	private static String suffix(Edition.Reserved reserved) {
		return switch (reserved) {
		case LEFT_OUT -> "out";
		case MARKED -> "marked";
		default -> "shown";
		};
	}

	private String text(String key, Object... arguments) {
		return OutlineBuilder.TEXTS.get(language, key, arguments);
	}
}
