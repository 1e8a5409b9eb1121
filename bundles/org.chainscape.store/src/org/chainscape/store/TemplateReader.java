package org.chainscape.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainShape;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.SegmentKind;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.text.Language;

/** Reads the outline files beside this class: one element per line, its depth by tabs. */
final class TemplateReader {

	private final Language language;
	private final Deque<NamedElement> open = new ArrayDeque<>();

	TemplateReader(Language language) {
		this.language = language;
	}

	IndustryChain read(String file) {
		try (InputStream stream = TemplateReader.class.getResourceAsStream(file);
				BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (!line.startsWith("#")) {
					add(line);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return (IndustryChain) open.peekLast();
	}

	private void add(String line) {
		String text = line.stripLeading();
		int depth = line.length() - text.length();
		while (open.size() > depth) {
			open.pop();
		}
		String[] words = text.split(" ", 3);
		NamedElement element = create(words[0], words[1]);
		boolean option = hasOption(element, words[1]);
		String[] names = text.substring(words[0].length() + 1 + (option ? words[1].length() + 1 : 0)).split(" \\| ", 2);
		if (language == Language.EN) {
			element.setName(names[1]);
		} else {
			element.setName(names[0]);
			element.setNameEn(names[1]);
		}
		attach(open.peek(), element);
		open.push(element);
	}

	private static NamedElement create(String kind, String option) {
		ChainFactory factory = ChainFactory.eINSTANCE;
		switch (kind) {
		case "chain":
			IndustryChain chain = factory.createIndustryChain();
			chain.setShape(ChainShape.get(option));
			return chain;
		case "perspective":
			Perspective perspective = factory.createPerspective();
			perspective.setOrdered("ordered".equals(option));
			return perspective;
		case "stage":
			Stage stage = factory.createStage();
			if (StagePosition.get(option) != null) {
				stage.setPosition(StagePosition.get(option));
			}
			return stage;
		case "segment":
			Segment segment = factory.createSegment();
			if (SegmentKind.get(option) != null) {
				segment.setKind(SegmentKind.get(option));
			}
			return segment;
		default:
			throw new IllegalArgumentException("Not a template line: " + kind);
		}
	}

	private static boolean hasOption(NamedElement element, String word) {
		if (element instanceof Perspective) {
			return "ordered".equals(word);
		}
		return element instanceof IndustryChain || element instanceof Stage && StagePosition.get(word) != null
				|| element instanceof Segment && SegmentKind.get(word) != null;
	}

	private static void attach(NamedElement parent, NamedElement child) {
		if (child instanceof Perspective perspective) {
			((IndustryChain) parent).getPerspectives().add(perspective);
		} else if (child instanceof Stage stage) {
			((Perspective) parent).getStages().add(stage);
		} else if (child instanceof Segment segment) {
			((Place) parent).getSegments().add(segment);
		}
	}
}
