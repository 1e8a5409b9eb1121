package org.chainscape.tabular.column;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.Sourcing;
import org.chainscape.model.text.Labels;
import org.chainscape.tabular.cell.Cells;
import org.chainscape.tabular.sheet.Cell;
import org.eclipse.emf.ecore.EObject;

/** In which role the companies of the rows take part in one place. Writing a role makes the entry, clearing the cell removes it. */
public final class ParticipationColumn extends Column {

	/** What people put into a matrix to say no more than that a company is there. */
	private static final Set<String> MARKS = Set.of("x", "√", "✓", "●", "○", "1", "是", "yes", "y", "v");

	private final Place place;
	private final Attendance attendance;

	/**
	 * Makes a column.
	 *
	 * @param scope the document
	 * @param place the place
	 * @param attendance who takes part
	 * @param width its width, in Latin characters
	 */
	public ParticipationColumn(Scope scope, Place place, Attendance attendance, int width) {
		super(scope, "place:" + place.getId(), ColumnType.CHOICE, width);
		this.place = place;
		this.attendance = attendance;
	}

	/** {@return the place} */
	public Place place() {
		return place;
	}

	@Override
	public String label() {
		return place instanceof Stage ? scope().text("stage.whole", scope().name(place)) : scope().name(place);
	}

	@Override
	public String group() {
		// A stage heads its own segments.
		return place instanceof Stage ? scope().name(place) : place.eContainer() instanceof NamedElement above ? scope().name(above) : "";
	}

	@Override
	public String text(EObject row) {
		List<Participation> entries = entries(row);
		return entries.isEmpty() ? "" : entries.stream().map(this::role).distinct().collect(Collectors.joining(Values.BETWEEN));
	}

	private String role(Participation entry) {
		return Labels.of(ChainPackage.Literals.PARTICIPATION_ROLE, entry.getRole(), scope().language());
	}

	@Override
	public Optional<String> locked(EObject row) {
		int count = entries(row).size();
		// A company of a library takes part in a chain of this document: the entry is the document's own.
		return count > 1 ? Optional.of(scope().text("locked.entries", Integer.toString(count))) : Optional.empty();
	}

	@Override
	public Attempt write(EObject row, String text) {
		String stripped = text.strip();
		if (stripped.equals(text(row))) {
			return Attempt.NOTHING;
		}
		Optional<String> lock = locked(row);
		if (lock.isPresent()) {
			return Attempt.refuse(lock.get());
		}
		List<Participation> entries = entries(row);
		if (stripped.isEmpty()) {
			return Attempt.of((object, removed) -> removed.addAll(entries));
		}
		Optional<ParticipationRole> role = read(stripped);
		if (role.isEmpty()) {
			return Attempt.refuse(scope().text("refused.choice", stripped, String.join(scope().text("or"), choices())));
		}
		return Attempt.of((object, removed) -> {
			Participation entry = entries.isEmpty() ? create((Company) object) : entries.get(0);
			entry.setRole(role.get());
		});
	}

	private Participation create(Company company) {
		Participation fresh = Identities.assign(ChainFactory.eINSTANCE.createParticipation());
		fresh.setCompany(company);
		place.getParticipations().add(fresh);
		return fresh;
	}

	private static Optional<ParticipationRole> read(String text) {
		if (MARKS.contains(Names.fold(text))) {
			return Optional.of(ParticipationRole.PARTICIPANT);
		}
		return Cells.choice(Cell.of(text), ChainPackage.Literals.PARTICIPATION_ROLE).value().map(ParticipationRole.class::cast);
	}

	@Override
	public List<String> choices() {
		return Values.labels(ChainPackage.Literals.PARTICIPATION_ROLE, scope());
	}

	@Override
	public Optional<Element> about(EObject row) {
		return entries(row).stream().map(Element.class::cast).findFirst();
	}

	@Override
	public boolean isUnsourced(EObject row) {
		return entries(row).stream().anyMatch(Sourcing::isMissing);
	}

	private List<Participation> entries(EObject row) {
		return row instanceof Company company ? attendance.of(place, company) : List.of();
	}
}
