CREATE (:Scratch {id: 'x'})
