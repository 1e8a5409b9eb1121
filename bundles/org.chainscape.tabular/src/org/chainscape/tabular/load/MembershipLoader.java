package org.chainscape.tabular.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Place;
import org.eclipse.emf.ecore.EObject;

/** Companies in stages and segments, once for each role and scope. */
final class MembershipLoader implements Loader {

	private static final List<String> ATTRIBUTES = List.of("role", "roleText", "scope", "printedName", "notes");

	private final Work work;
	private final Wide wide;
	private final Map<Key, Participation> participations = new HashMap<>();

	/** What tells participations apart. */
	private record Key(EObject place, Company company, ParticipationRole role, String scope) {
	}

	MembershipLoader(Work work) {
		this.work = work;
		wide = new Wide(work);
		for (Participation participation : work.directory().participations()) {
			participations.putIfAbsent(new Key(participation.eContainer(), participation.getCompany(), participation.getRole(),
				Texted.clean(participation.getScope())), participation);
		}
	}

	@Override
	public void load(Row row) {
		ChainNode company = work.resolver().one(row, Sort.COMPANY, "company");
		ChainNode place = work.resolver().one(row, Sort.PLACE, "segment");
		if (company != null && place != null && !row.isRejected()) {
			Participation participation = participation(row, (Company) company, (Place) place);
			if (participation == null) {
				work.finish(row);
				return;
			}
			Said.claim(row, participation, List.of("roleText", "printedName", "notes"));
			work.attributes().setAll(row, participation, ATTRIBUTES);
			wide.observe(row, participation);
			work.citing().cite(row, participation, row.quote(-1));
		}
		work.finish(row);
	}

	private Participation participation(Row row, Company company, Place place) {
		Participation old = row.old() == null ? null : row.old().owner(Participation.class);
		if (old != null) {
			return old;
		}
		Object said = row.text("role").isEmpty() ? null : Values.read(Literals.PARTICIPATION__ROLE, row.cell("role"), null).value().orElse(null);
		ParticipationRole role = said instanceof ParticipationRole word ? word : ParticipationRole.PARTICIPANT;
		Key wanted = new Key(place, company, role, row.text("scope"));
		if (!participations.containsKey(wanted) && row.rejectsRemoved()) {
			return null;
		}
		return participations.computeIfAbsent(wanted, key -> {
			Participation participation = work.create(Literals.PARTICIPATION, place, Literals.PLACE__PARTICIPATIONS,
				place.getId() + '\n' + company.getId() + '\n' + role.getLiteral() + '\n' + key.scope(), row);
			participation.setCompany(company);
			return participation;
		});
	}
}
