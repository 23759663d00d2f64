-- The sources that every council in England and Wales needs: titles, numbers, dates and addresses, and no text of
-- theirs. What is not here was not certain enough to ship; a council adds it. Each id follows from what the row is,
-- so that it is the same in every installation.

insert into source (id, slug, title, kind, extent, issuer, link)
select md5('source ' || slug)::uuid, slug, title, kind, extent, issuer, link
from (values
  ('local-government-act-1972', 'Local Government Act 1972', 'ACT', 'BOTH', 'UK Parliament',
    'https://www.legislation.gov.uk/ukpga/1972/70'),
  ('children-act-1989', 'Children Act 1989', 'ACT', 'BOTH', 'UK Parliament',
    'https://www.legislation.gov.uk/ukpga/1989/41'),
  ('local-government-and-housing-act-1989', 'Local Government and Housing Act 1989', 'ACT', 'BOTH', 'UK Parliament',
    'https://www.legislation.gov.uk/ukpga/1989/42'),
  ('health-act-1999', 'Health Act 1999', 'ACT', 'BOTH', 'UK Parliament',
    'https://www.legislation.gov.uk/ukpga/1999/8'),
  ('local-government-act-2000', 'Local Government Act 2000', 'ACT', 'BOTH', 'UK Parliament',
    'https://www.legislation.gov.uk/ukpga/2000/22'),
  ('children-act-2004', 'Children Act 2004', 'ACT', 'BOTH', 'UK Parliament',
    'https://www.legislation.gov.uk/ukpga/2004/31'),
  ('local-safeguarding-children-boards-regulations-2006', 'Local Safeguarding Children Boards Regulations 2006',
    'REGULATIONS', 'ENGLAND', 'Secretary of State for Education and Skills',
    'https://www.legislation.gov.uk/uksi/2006/90'),
  ('national-health-service-act-2006', 'National Health Service Act 2006', 'ACT', 'ENGLAND', 'UK Parliament',
    'https://www.legislation.gov.uk/ukpga/2006/41'),
  ('children-and-social-work-act-2017', 'Children and Social Work Act 2017', 'ACT', 'ENGLAND', 'UK Parliament',
    'https://www.legislation.gov.uk/ukpga/2017/16'),
  ('social-services-and-well-being-wales-act-2014', 'Social Services and Well-being (Wales) Act 2014', 'ACT', 'WALES',
    'National Assembly for Wales', 'https://www.legislation.gov.uk/anaw/2014/4'),
  ('well-being-of-future-generations-wales-act-2015', 'Well-being of Future Generations (Wales) Act 2015', 'ACT',
    'WALES', 'National Assembly for Wales', 'https://www.legislation.gov.uk/anaw/2015/2'),
  ('local-government-and-elections-wales-act-2021', 'Local Government and Elections (Wales) Act 2021', 'ACT', 'WALES',
    'Senedd Cymru', 'https://www.legislation.gov.uk/asc/2021/1'),
  ('director-and-lead-member-for-childrens-services-roles-and-responsibilities',
    'Director and lead member for children’s services: roles and responsibilities', 'STATUTORY_GUIDANCE', 'ENGLAND',
    'Department for Education',
    'https://www.gov.uk/government/publications/directors-of-childrens-services-roles-and-responsibilities'),
  ('working-together-to-safeguard-children', 'Working together to safeguard children', 'STATUTORY_GUIDANCE', 'ENGLAND',
    'HM Government', 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2')
) shipped (slug, title, kind, extent, issuer, link);

insert into source_address (slug, source_id) select slug, id from source;

-- An Act begins with the day of Royal Assent. Where only the month or year of a text is certain, its first day stands
-- for it, and the note says so
insert into source_edition (id, source_id, slug, name, issuer, link, starts_on, ends_on, announced_on, note)
select md5('edition ' || source || ' ' || edition)::uuid, s.id, edition, name, shipped.issuer, shipped.link, starts_on,
  ends_on, starts_on, note
from (values
  ('local-government-act-1972', 'edition', '', '', '', date '1972-10-26', null::date,
    'From the day of Royal Assent. Its parts came into force on days of their own, and have been amended since.'),
  ('children-act-1989', 'edition', '', '', '', date '1989-11-16', null,
    'From the day of Royal Assent. Its parts came into force on days of their own, and have been amended since.'),
  ('local-government-and-housing-act-1989', 'edition', '', '', '', date '1989-11-16', null,
    'From the day of Royal Assent. Its parts came into force on days of their own, and have been amended since.'),
  ('health-act-1999', 'edition', '', '', '', date '1999-06-30', null,
    'From the day of Royal Assent. Section 31 was repealed on 1 March 2007.'),
  ('local-government-act-2000', 'edition', '', '', '', date '2000-07-28', null,
    'From the day of Royal Assent. For England the sections on executives are those of Part 1A since 2011 and 2012.'),
  ('children-act-2004', 'edition', '', '', '', date '2004-11-15', null,
    'From the day of Royal Assent, with the headings of that day. Its parts came into force on days of their own, and some were amended or repealed since: the page of each section says how it stands.'),
  ('local-safeguarding-children-boards-regulations-2006', 'edition', '', '', '', date '2006-04-01', date '2019-09-29',
    'A place had such a board until the arrangements of its safeguarding partners began, at the latest on the last day given here.'),
  ('national-health-service-act-2006', 'edition', '', '', '', date '2006-11-08', null,
    'From the day of Royal Assent. In force since 1 March 2007, and amended since.'),
  ('children-and-social-work-act-2017', 'edition', '', '', '', date '2017-04-27', null,
    'From the day of Royal Assent. Its parts came into force on days of their own.'),
  ('social-services-and-well-being-wales-act-2014', 'edition', '', '', '', date '2014-05-01', null,
    'From the day of Royal Assent. Most of it is in force since 6 April 2016.'),
  ('well-being-of-future-generations-wales-act-2015', 'edition', '', '', '', date '2015-04-29', null,
    'From the day of Royal Assent. Its parts came into force on days of their own.'),
  ('local-government-and-elections-wales-act-2021', 'edition', '', '', '', date '2021-01-20', null,
    'From the day of Royal Assent. Most of the part on performance is in force since 1 April 2021.'),
  ('director-and-lead-member-for-childrens-services-roles-and-responsibilities', '2005', '2005',
    'Department for Education and Skills', '', date '2005-01-01', date '2013-04-07',
    'Issued in 2005; the day is not recorded here. Only paragraph numbers are kept. It is not said here whether an edition before 2013 replaced it.'),
  ('director-and-lead-member-for-childrens-services-roles-and-responsibilities', 'july-2009', 'July 2009',
    'Department for Children, Schools and Families', '', date '2009-07-01', date '2013-04-07',
    'Issued in July 2009; the day is not recorded here. Section 2 is about the lead member, section 3 about the director.'),
  ('director-and-lead-member-for-childrens-services-roles-and-responsibilities', 'april-2012', 'April 2012', '', '',
    date '2012-04-03', date '2013-04-07', 'Published on 3 April 2012. Paragraphs are numbered through.'),
  ('director-and-lead-member-for-childrens-services-roles-and-responsibilities', 'april-2013', 'April 2013', '', '',
    date '2013-04-08', null, 'Published on 8 April 2013.'),
  ('working-together-to-safeguard-children', '2018', '2018', '', '', date '2018-07-01', date '2023-12-14',
    'Issued in July 2018; the day is not recorded here. Some facts in it were brought up to date in 2020.'),
  ('working-together-to-safeguard-children', '2023', '2023', '', '', date '2023-12-15', null,
    'Published on 15 December 2023.')
) shipped (source, edition, name, issuer, link, starts_on, ends_on, note)
join source s on s.slug = shipped.source;

insert into source_edition_address (source_id, slug, edition_id) select source_id, slug, id from source_edition;

insert into supersession (id, earlier_id, later_id, happened_on, note)
select md5('supersession ' || earlier || ' ' || earlier_edition || ' ' || later || ' ' || later_edition)::uuid,
  md5('edition ' || earlier || ' ' || earlier_edition)::uuid, md5('edition ' || later || ' ' || later_edition)::uuid,
  happened_on, note
from (values
  ('director-and-lead-member-for-childrens-services-roles-and-responsibilities', '2005',
    'director-and-lead-member-for-childrens-services-roles-and-responsibilities', 'april-2013', date '2013-04-08',
    'The edition of 2013 and its page on GOV.UK both say so.'),
  ('director-and-lead-member-for-childrens-services-roles-and-responsibilities', 'july-2009',
    'director-and-lead-member-for-childrens-services-roles-and-responsibilities', 'april-2013', date '2013-04-08',
    'The edition of 2013 and its page on GOV.UK both say so.'),
  ('director-and-lead-member-for-childrens-services-roles-and-responsibilities', 'april-2012',
    'director-and-lead-member-for-childrens-services-roles-and-responsibilities', 'april-2013', date '2013-04-08',
    'The edition of 2013 says so; its page on GOV.UK does not name the one of 2012.'),
  ('working-together-to-safeguard-children', '2018', 'working-together-to-safeguard-children', '2023',
    date '2023-12-15', 'The Department for Education, when it published the edition of 2023.'),
  ('health-act-1999', 'edition', 'national-health-service-act-2006', 'edition', date '2007-03-01',
    'For England, section 75 of the later Act takes the place of section 31 of the earlier one. Old references to section 31 are still found.'),
  ('local-safeguarding-children-boards-regulations-2006', 'edition', 'children-and-social-work-act-2017', 'edition',
    null, 'Safeguarding partners took the place of the boards, on a day that differed from place to place.')
) shipped (earlier, earlier_edition, later, later_edition, happened_on, note);

insert into provision (id, edition_id, key, position, number, heading, strength, extent)
select md5('provision ' || source || ' ' || edition || ' ' || number)::uuid,
  md5('edition ' || source || ' ' || edition)::uuid,
  row_number() over in_order, row_number() over in_order, number, heading, strength, shipped.extent
from (
  -- A section with its heading, and where it applies in one country only. MUST is a duty, or a power by which a minister
  -- laid one on councils by regulations; MAY is every other power. A section with both is a duty
  select 'children-act-2004' as source, 'edition' as edition, place, number, heading, strength, extent
  from (values
    (10, 's.10', 'Co-operation to improve well-being', 'MUST', 'ENGLAND'),
    (11, 's.11', 'Arrangements to safeguard and promote welfare', 'MUST', 'ENGLAND'),
    (12, 's.12', 'Information databases', 'MUST', 'ENGLAND'),
    (13, 's.13', 'Establishment of LSCBs', 'MUST', 'ENGLAND'),
    (14, 's.14', 'Functions and procedure of LSCBs', 'MUST', 'ENGLAND'),
    (15, 's.15', 'Funding of LSCBs', 'MAY', 'ENGLAND'),
    (16, 's.16', 'LSCBs: supplementary', 'MUST', 'ENGLAND'),
    (17, 's.17', 'Children and young people’s plans', 'MUST', 'ENGLAND'),
    (18, 's.18', 'Director of children’s services', 'MUST', 'ENGLAND'),
    (19, 's.19', 'Lead member for children’s services', 'MUST', 'ENGLAND'),
    (20, 's.20', 'Joint area reviews', 'MUST', 'ENGLAND'),
    (21, 's.20(9)(d)', 'Joint area reviews', 'MUST', 'ENGLAND'),
    (25, 's.25', 'Co-operation to improve well-being: Wales', 'MUST', 'WALES'),
    (26, 's.26', 'Children and young people’s plans: Wales', 'MUST', 'WALES'),
    (27, 's.27', 'Responsibility for functions under sections 25 and 26', 'MUST', 'WALES'),
    (28, 's.28', 'Arrangements to safeguard and promote welfare: Wales', 'MUST', 'WALES'),
    (29, 's.29', 'Information databases: Wales', 'MAY', 'WALES')
  ) section (place, number, heading, strength, extent)
  union all
  select source, 'edition', place, number, heading, strength, extent
  from (values
    ('local-government-act-1972', 151, 's.151', 'Financial administration', 'MUST', null),
    ('children-act-1989', 83, 's.83(4A)', 'Research and returns of information', 'MUST', null),
    ('local-government-and-housing-act-1989', 2, 's.2', 'Politically restricted posts', 'MUST', null),
    ('local-government-and-housing-act-1989', 4, 's.4', 'Designation and reports of head of paid service', 'MUST', 'ENGLAND'),
    ('local-government-and-housing-act-1989', 5, 's.5', 'Designation and reports of monitoring officer', 'MUST', null),
    ('local-government-and-housing-act-1989', 15, 's.15', 'Duty to allocate seats to political groups', 'MUST', null),
    ('health-act-1999', 31, 's.31', 'Arrangements between NHS bodies and local authorities', 'MAY', null),
    ('local-government-act-2000', 9, 's.9C', '', 'MUST', 'ENGLAND'),
    ('local-government-act-2000', 10, 's.9D', 'Functions which are the responsibility of an executive', 'MUST', 'ENGLAND'),
    ('local-government-act-2000', 11, 's.11', '', 'MUST', 'WALES'),
    ('national-health-service-act-2006', 75, 's.75', 'Arrangements between NHS bodies and local authorities', 'MAY', null),
    ('children-and-social-work-act-2017', 1, 's.1', 'Corporate parenting principles', 'MUST', null),
    ('social-services-and-well-being-wales-act-2014', 5, 's.5', 'Well-being duty', 'MUST', null),
    ('social-services-and-well-being-wales-act-2014', 6, 's.6', 'Other overarching duties: general', 'MUST', null),
    ('social-services-and-well-being-wales-act-2014', 14, 's.14',
      'Assessment of needs for care and support, support for carers and preventative services', 'MUST', null),
    ('social-services-and-well-being-wales-act-2014', 15, 's.15', 'Preventative services', 'MUST', null),
    ('social-services-and-well-being-wales-act-2014', 17, 's.17',
      'Provision of information, advice and assistance', 'MUST', null),
    ('well-being-of-future-generations-wales-act-2015', 3, 's.3', 'Well-being duty on public bodies', 'MUST', null),
    ('local-government-and-elections-wales-act-2021', 89, 's.89',
      'Duty of principal council to keep its performance under review', 'MUST', null),
    ('local-government-and-elections-wales-act-2021', 90, 's.90',
      'Duty to consult local people etc. on performance', 'MUST', null),
    ('local-government-and-elections-wales-act-2021', 91, 's.91',
      'Duty of principal council to report on its performance', 'MUST', null)
  ) section (source, place, number, heading, strength, extent)
  union all
  select 'local-safeguarding-children-boards-regulations-2006', 'edition', place, 'reg 5(1)' || number,
    'Functions of LSCBs', 'MUST', null
  from unnest(array['(a)(i)', '(a)(ii)', '(a)(iii)', '(a)(iv)', '(a)(v)', '(a)(vi)', '(b)', '(c)', '(d)', '(e)'])
    with ordinality as regulation (number, place)
  union all
  -- Numbers only, as councils' papers of the time cite them
  select 'director-and-lead-member-for-childrens-services-roles-and-responsibilities', '2005', place, number,
    case when number like '4.%' then 'Director of children’s services' else 'Lead member' end, 'HAVE_REGARD', null
  from unnest(array['4.4', '4.5', '4.7', '4.9', '4.10', '4.12', '4.13', '4.14', '4.15', '4.16', '4.18', '4.19', '4.21',
    '5.6', '5.7', '5.9', '5.10', '5.11', '5.12', '5.13', '5.14']) with ordinality as paragraph (number, place)
) shipped
window in_order as (partition by source, edition order by place);
