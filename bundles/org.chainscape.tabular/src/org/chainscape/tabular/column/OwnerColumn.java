package org.chainscape.tabular.column;

import java.util.List;
import java.util.Optional;

import org.chainscape.model.text.Labels;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The element a row is part of, such as the company of a security. New rows say it; where it is later is a matter of the outline. */
public final class OwnerColumn extends Column {

	private final EClass type;
	private final String label;

	/**
	 * Makes a column.
	 *
	 * @param scope the document
	 * @param key its key
	 * @param type class of the owners
	 * @param label its head
	 * @param width its width, in Latin characters
	 */
	public OwnerColumn(Scope scope, String key, EClass type, String label, int width) {
		super(scope, key, ColumnType.ELEMENT, width);
		this.type = type;
		this.label = label;
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public String text(EObject row) {
		EObject owner = row.eContainer();
		while (owner != null && !type.isInstance(owner)) {
			owner = owner.eContainer();
		}
		return owner == null ? "" : scope().name(owner);
	}

	@Override
	public Optional<String> locked(EObject row) {
		return Optional.of(scope().text("locked.given", Labels.of(type, scope().language())));
	}

	@Override
	public Attempt write(EObject row, String text) {
		return text.strip().equals(text(row)) ? Attempt.NOTHING : Attempt.refuse(locked(row).orElseThrow());
	}

	@Override
	public boolean isGiven() {
		return true;
	}

	@Override
	public Optional<EClass> wanted() {
		return Optional.of(type);
	}

	/**
	 * Finds the owner of a new row.
	 *
	 * @param text what stands in its cell
	 * @return the owner, or why it is none
	 */
	public Owner find(String text) {
		if (text == null || text.isBlank()) {
			return new Owner(null, scope().text("refused.required", label));
		}
		Lookup lookup = Lookup.of(scope(), type, text.strip(), List.of());
		Optional<String> foreign = lookup.element() == null ? Optional.empty() : scope().foreign(lookup.element());
		return foreign.map(sentence -> new Owner(null, sentence)).orElseGet(() -> new Owner(lookup.element(), lookup.refusal()));
	}

	/**
	 * The owner of a new row.
	 *
	 * @param element the owner; {@code null} if there is none
	 * @param refusal why there is none, in a sentence; {@code null} if there is one
	 */
	public record Owner(EObject element, String refusal) {
	}
}
