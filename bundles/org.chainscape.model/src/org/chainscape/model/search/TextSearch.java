package org.chainscape.model.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Phrases;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Looks for a text in everything a document says, little by little, in the thread the document belongs to. */
public final class TextSearch {

	private static final Map<Magnitude, Integer> POWERS = Map.of(Magnitude.THOUSAND, 3, Magnitude.TEN_THOUSAND, 4, Magnitude.MILLION, 6,
			Magnitude.HUNDRED_MILLION, 8, Magnitude.BILLION, 9, Magnitude.TRILLION, 12);

	private final TextQuestion question;
	private final TextQuestion.Finder finder;
	private final TreeIterator<EObject> contents;
	private final ChainDocument document;
	private final Language language;
	private final Consumer<TextHit> sink;
	private final Map<EClass, List<EAttribute>> attributes = new HashMap<>();
	private boolean started;

	/**
	 * Nothing looked at yet.
	 *
	 * @param question what is looked for
	 * @param document where; it must not change until the work is done
	 * @param language the language of names
	 * @param sink is given what is found, in the order of the document
	 * @throws java.util.regex.PatternSyntaxException if the question is to be a regular expression and is none
	 */
	public TextSearch(TextQuestion question, ChainDocument document, Language language, Consumer<TextHit> sink) {
		this.question = question;
		this.document = document;
		this.language = language;
		this.sink = sink;
		finder = question.finder();
		contents = EcoreUtil.getAllContents(document, true);
	}

	/**
	 * Finds everything at once.
	 *
	 * @param question what is looked for
	 * @param document where
	 * @param language the language of names
	 * @return what is found, in the order of the document
	 * @throws java.util.regex.PatternSyntaxException if the question is to be a regular expression and is none
	 */
	public static List<TextHit> of(TextQuestion question, ChainDocument document, Language language) {
		List<TextHit> hits = new ArrayList<>();
		new TextSearch(question, document, language, hits::add).work(() -> true);
		return hits;
	}

	/**
	 * Goes on.
	 *
	 * @param goOn asked again and again; false ends the work for now
	 * @return whether everything has been looked at
	 */
	public boolean work(BooleanSupplier goOn) {
		if (!started) {
			started = true;
			look(document);
		}
		while (contents.hasNext() && goOn.getAsBoolean()) {
			look(contents.next());
		}
		return !contents.hasNext();
	}

	private void look(EObject object) {
		for (EAttribute attribute : attributes.computeIfAbsent(object.eClass(), this::searched)) {
			Object value = object.eGet(attribute);
			if (value instanceof Collection<?> values) {
				values.forEach(each -> look(object, attribute, each));
			} else if (value != null) {
				look(object, attribute, value);
			}
		}
	}

	private List<EAttribute> searched(EClass type) {
		return type.getEAllAttributes().stream().filter(each -> {
			TextPart part = TextPart.of(each);
			return part != null && question.parts().contains(part);
		}).toList();
	}

	private void look(EObject object, EAttribute attribute, Object value) {
		if (value instanceof BigDecimal number) {
			String plain = number.toPlainString();
			int power = object instanceof Observation observation ? POWERS.getOrDefault(observation.getMagnitude(), 0) : 0;
			// A part of a number is another number.
			if (finder.is(number, power)) {
				found(object, attribute, plain, List.of(new Span(0, plain.length())));
			}
		} else if (!value.toString().isEmpty()) {
			List<Span> spans = finder.in(value.toString());
			if (!spans.isEmpty()) {
				found(object, attribute, value.toString(), spans);
			}
		}
	}

	private void found(EObject object, EAttribute attribute, String text, List<Span> spans) {
		EObject holder = object;
		while (Identities.idOf(holder) == null && holder.eContainer() != null) {
			holder = holder.eContainer();
		}
		LinkedList<String> place = new LinkedList<>();
		for (EObject at = holder; at != null; at = at.eContainer()) {
			if (at instanceof Place) {
				place.addFirst(Labels.name(at, language));
			}
		}
		String id = Identities.idOf(holder);
		sink.accept(new TextHit(id == null ? "" : id, holder.eClass(), Phrases.of(holder, language), attribute, text, spans, place));
	}
}
