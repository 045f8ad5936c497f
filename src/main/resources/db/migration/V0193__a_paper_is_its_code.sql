-- the tariff that came with the sample company named papers in English behind their code, and said behind each source how sure
-- it was: the code is the paper, and its words are the reader's
update tariff_measure set figure = 'A', thing = replace(thing, 'A inspection and quarantine on import', 'A')
  where kind = 'PAPER' and figure = 'A inspection and quarantine on import';
update tariff_measure set figure = '7', thing = replace(thing, '7 automatic import licence', '7')
  where kind = 'PAPER' and figure = '7 automatic import licence';
update tariff_measure set reason = replace(substring(reason from 1 for char_length(reason) - 15), ' - check scope', '')
  where reason like '% (confidence _)';
